export interface User {
  id: UserId;
}
export type UserId = string;
export type Person = User;
export type People = Person[];
export type Lookup = { [id: string]: Person };
