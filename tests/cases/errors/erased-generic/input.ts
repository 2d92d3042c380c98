export interface Form<T> {
  touched: { [K in keyof T]?: boolean };
}
