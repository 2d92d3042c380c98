// A tree needs a box only where nothing else is in between
export interface Binary {
  kind: 'binary';
  operator: '+' | '-' | '*' | '/';
  left: Expression;
  right: Expression;
}
export interface Call {
  kind: 'call';
  name: string;
  arguments: Expression[];
}
export interface Constant {
  kind: 'constant';
  value: number;
}

export type Expression = Binary | Call | Constant;
