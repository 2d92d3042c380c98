/** A field to choose one of several. */
export interface Select<Option, String = string> {
  label?: string;
  options?: Option[];
  preferred: String | null;
}

export type Colours = Select<"red" | "green">;
