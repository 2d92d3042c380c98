export interface Page<T> {
  items: T[];
  next?: string;
}
export interface Users {
  page: Page<{ name: string }>;
}
export type Numbers = Page<number>;
