// What a schema is made into is read to any depth: a list in a list by way of objects is told from an object still.
type Type = Text | List | Struct;
type Text = { type: "text" };
type List = { type: "list"; values: Type };
type Struct = { type: "struct"; values: Record<string, Type> };
type Resolve<T> = T extends Text
  ? string
  : T extends List
    ? Resolve<T["values"]>[]
    : T extends Struct
      ? { [K in keyof T["values"]]: Resolve<T["values"][K]> }
      : never;
type Make<S> = S extends { items: unknown } ? MakeList<S> : S extends { properties: unknown } ? MakeStruct<S> : Text;
type MakeList<S extends { items: unknown }> = ListOf<Make<S["items"]>>;
type MakeStruct<S extends { properties: unknown }> = StructOf<{ [K in keyof S["properties"]]: Make<S["properties"][K]> }>;
type ListOf<V> = { type: "list"; values: V };
type StructOf<V> = { type: "struct"; values: V };

type Rules = { items: { properties: { id: { type: "string" } } } };
type Levels = { items: { properties: { rules: Rules } } };
export type Report = Resolve<Make<Levels>>;
