export interface User {
  name: string
  age number;
}
export type Ok = { a: string };
