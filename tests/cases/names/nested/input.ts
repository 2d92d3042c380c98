export interface User {
  address: {
    street: string;
    addressLines: { line: string }[];
    geo?: { lat: number; lng: number };
  };
  user: { id: number };
  users: { name: string }[];
  settings: Record<string, { value: string }>;
  contact: { mail: string } | { phone: string };
  pair: [{ a: 1 }, { b: 2 }];
  status: 'on' | 'off';
  callback?: Partial<{ url: string }>;
}

export type Nick = string;
export type Nicks = Nick[];
export type Name = { first: string; last: string };
export type FullName = Name;
export type Names = Map2<Name>;
export interface Map2<T> {
  [key: string]: T;
}
