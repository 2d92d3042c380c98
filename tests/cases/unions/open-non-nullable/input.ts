// `string & {}` keeps the literals beside it, wherever it is written; `T & {}` takes what is absent away.
export type Size = "small" | "large" | (string & {});
export type Width = "thin" | (string & {});

export interface Box {
  size: Size | Width;
  label: NonNullable<string | null>;
  unit: NonNullable<"px" | "em" | undefined>;
}
