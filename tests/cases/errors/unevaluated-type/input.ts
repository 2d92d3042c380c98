export interface Wrapped<T> {
  value: T extends string ? number : boolean;
}
