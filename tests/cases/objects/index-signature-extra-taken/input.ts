export interface Row {
  extra: string;
  [column: string]: string;
}
