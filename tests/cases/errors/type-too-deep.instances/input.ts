// Each instance is part of an intersection, which asks for the next.
interface Nest<T> {
  value: T;
  inner?: Nest<T[]> & { depth: number };
}

export type Start = Nest<string>;
