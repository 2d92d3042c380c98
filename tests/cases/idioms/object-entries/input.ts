// Entries of an object, and an object of entries.
type Entries<T> = { [K in keyof T]-?: [K, T[K]] }[keyof T];
type FromEntries<E extends [PropertyKey, unknown]> = { [P in E as P[0]]: P[1] };

interface Limits {
  cpu: number;
  region?: 'eu' | 'us';
}

export type LimitEntry = Entries<Required<Limits>>;
export type Rebuilt = FromEntries<['cpu', number] | ['name', string]>;
