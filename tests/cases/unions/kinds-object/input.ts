interface User {
  name: string;
}
export type Owner = string | number | User | User[];
export interface Doc {
  owner: Owner;
}
