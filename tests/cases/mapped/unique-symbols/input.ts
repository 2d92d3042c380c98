declare const kind: unique symbol;

// Keys that are symbols are keys, and no JSON.
interface Tagged {
  name: string;
  5?: number;
  readonly [kind]: "tagged";
}
export type Keys = keyof Tagged;
export type Names = Exclude<keyof Tagged, symbol>;
export type Kind = Tagged[typeof kind];
export type Values = Tagged[keyof Tagged];
export type HasKind = typeof kind extends keyof Tagged ? true : false;
export type Data = { [K in keyof Tagged as K extends symbol ? never : K]: Tagged[K] };
export type Without = Omit<Tagged, typeof kind>;
export type With = Pick<Tagged, typeof kind | "name">;
export type Paths = { [K in keyof Tagged]-?: K };
