// An alias may be part of an index signature of its own members, in an intersection too.
interface Keys {
  doc_count: number;
}

export type Bucket = Keys & { [property: string]: Aggregate | string | number };

export type Aggregate = Bucket | { value: number | null };
