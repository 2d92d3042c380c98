// A date whose methods a mapped type has made into objects is still a date: nothing else has those properties.
type DeepReadonly<T> = { readonly [K in keyof T]: T[K] extends object ? DeepReadonly<T[K]> : T[K] };
type DeepPartial<T> = T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;

interface Bill {
  id: string;
  at: Date;
  lines: { due?: Date }[];
}

export type Frozen = DeepReadonly<Bill>;
export type Patch = DeepPartial<Bill>;
