export type Name = string | null;
export interface Form {
  name: Name;
  list: (number | null)[];
  maybe?: Name;
  both: string | null | undefined;
}
