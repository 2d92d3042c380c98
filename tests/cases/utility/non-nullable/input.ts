type Perhaps = string | null | undefined;
export interface Strict {
  value: NonNullable<Perhaps>;
}
