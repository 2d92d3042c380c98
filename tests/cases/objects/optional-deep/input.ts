/** What is held may be replaced. */
export interface Held<T> {
  current: T;
}

/** An element, and who holds it. */
export interface Element {
  ref?: Held<Record<string, unknown> | null> | null;
}
