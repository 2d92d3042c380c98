// To the compiler a property that has the name of a type parameter comes before the others.
interface Shape<Ast, Of, Unused = never> {
  name: string;
  Of: Of;
  ast: Ast;
  Ast: Ast[];
}

export type Text = Shape<"text", string>;
export interface Numbers extends Shape<"numbers", number[]> {
  count: number;
}
