// Keys out of templates keep what a type parameter stands for, and numbers among the keys are no strings.
interface Nodes {
  Program: { type: "Program" };
  Ident: { type: "Ident"; name: string };
}

type Filters<T, Prefix extends string> = { [K in keyof T as `${Prefix}.${K & string}[exists]`]?: boolean };
type Getters<T> = { [K in keyof T as `get${Capitalize<string & K>}`]: T[K] };

export type Query = Filters<Nodes, "fields">;
export type Getting = Getters<{ name: string; age?: number; 5: "five" }>;
