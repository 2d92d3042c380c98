// options: --derive Id=Foo --no-derive Owner=Hash --derive *=Bar --derive Pet=Baz
export type Id = string;
export type Owner = Pet;
export interface Pet {
  id: Id;
}
