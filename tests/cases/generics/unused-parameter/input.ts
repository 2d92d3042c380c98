export interface Ref<T> {
  id: string;
}
export interface Book {
  author: Ref<{ name: string }>;
}
