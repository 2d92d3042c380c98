// What extends an array is one to JSON, which has nothing of what else it declares.
export interface Names extends Array<string> {
  separator?: string;
}
export interface Json extends Array<string | Json> {}
export interface Page<T> extends ReadonlyArray<T> {}
export interface Point extends Readonly<[number, number?]> {}
export interface All {
  names: Names;
  json: Json | string;
  numbers: Page<number>;
  either: Names | { name: string };
  point?: Point;
}
/** A class may leave out what its elements are: they are anything. */
export declare class Log extends Array {
  level: number;
}
