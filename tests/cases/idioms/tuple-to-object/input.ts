// A tuple's values as keys, as a union, as an enum of a kind.
const statuses = ['draft', 'sent', 'paid'] as const;
type TupleToObject<T extends readonly PropertyKey[]> = { [K in T[number]]: K };
type TupleToEnum<T extends readonly string[]> = { readonly [K in T[number] as Capitalize<K>]: K };

export type Status = (typeof statuses)[number];
export type StatusMap = TupleToObject<typeof statuses>;
export type StatusNames = TupleToEnum<typeof statuses>;
export type Counts = Record<Status, number>;
