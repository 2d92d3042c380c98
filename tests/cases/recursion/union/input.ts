export type Expr =
  | { op: 'num'; value: number }
  | { op: 'add'; left: Expr; right: Expr }
  | { op: 'neg'; of: Expr };
