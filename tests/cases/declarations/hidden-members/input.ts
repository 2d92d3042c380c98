declare class Source<T> {
  private items: T[];
  protected state: { retries: number };
}

export declare class Queue<T> extends Source<T> {
  private label: string | null;
  /** What a class hides, its own types may ask for. */
  name: typeof this.label;
}

export interface Snapshot {
  queue: Queue<number>;
  label: Queue<number>["label"];
  items: Queue<number>["items"];
  state: Queue<number>["state"];
}
