export interface Blob {
  data: object;
  either: {};
}
