// One or the other, as database clients write it: each member is the type whose keys it has.
type Without<T, U> = { [P in Exclude<keyof T, keyof U>]?: never };
type XOR<T, U> = T extends object ? (U extends object ? (Without<T, U> & U) | (Without<U, T> & T) : U) : T;

export interface ById {
  id: number;
}
export interface ByName {
  name: string;
  exact?: boolean;
}
export interface Query {
  where: XOR<ById, ByName>;
  anywhere?: XOR<ById, ByName>[];
}
