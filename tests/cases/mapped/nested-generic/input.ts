// A mapped type over a mapped type, both over a type parameter.
type Nullable<T> = { [K in keyof T]: T[K] | null };
type Patch<T> = Nullable<Partial<T>>;

export interface User {
  id: string;
  age?: number;
}

export interface Request {
  user: Patch<User>;
}
