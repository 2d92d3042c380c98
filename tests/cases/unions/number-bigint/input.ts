// What a number would round is read as the big integer that the type has for it.
export interface Sizes {
  limit: number | bigint;
  used: bigint | number;
  quota?: number | bigint | 'unlimited' | null;
}
