export interface FooBar {
  a: string;
  dataSet: string;
  data_set: string;
}
export interface foo_bar {
  b: string;
}
