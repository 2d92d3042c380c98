export interface Box<T = Box> {
  content: T;
}
export type Own<T = Own> = T[];
