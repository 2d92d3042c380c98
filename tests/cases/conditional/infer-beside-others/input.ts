// What `infer` stands for beside other members is what those are not; where they are all there is, it is the whole.
type Column<T = any> = T extends infer U | undefined
  ? U extends string
    ? "text" | "uuid"
    : U extends number
      ? "number"
      : never
  : never;
type Defined<T> = T extends infer U | null | undefined ? U : never;
type Wide<T> = T extends infer U | { id: number } ? U : never;
type Same<T> = T extends infer U | string ? U : never;

export interface Table {
  any: Column;
  text?: Column<string | undefined>;
  defined: Defined<boolean | null>;
  wide: Wide<{ id: number; name: string }>;
  same: Same<"a">;
}
