// Generics stay generic where Rust can say it
export interface Page<T, Cursor = string> {
  items: T[];
  next: Cursor | null;
}
export interface User {
  name: string;
}

export type Users = Page<User>;
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };
export type UserResult = Result<User>;
