export type Amount = { cents: number; toJSON(): string };
export interface Bill {
  total: Amount;
  tax: { rate: number; toJSON(): [name: string, rate: number] };
  due: Amount | { open: boolean };
}
export type Stamped = { at: number } & { toJSON(): number };
