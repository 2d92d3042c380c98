interface Link {
  kind: "link";
  label?: string;
}
type LinkTo<Content, Key extends string> = Link & { [key in Key]: Content };
type RoleOf<Content, Key extends string> = { kind: "role"; since?: string } & { [key in Key]: Content };
type Value<T, Key extends string> = T | LinkTo<T, Key> | RoleOf<T, Key> | (T | LinkTo<T, Key>)[];

export interface Person {
  kind: "person";
  name: string;
}

export interface Group {
  kind: "group";
  names: string[];
}

export interface Work {
  /** The union is written once, and is one type in the links and roles that it is passed on to. */
  author?: Value<Person | Group, "author">;
  /** The same union, written in another place. */
  owner?: Value<Person | Group, "owner">;
}
