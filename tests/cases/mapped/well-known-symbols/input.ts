// `Symbol.iterator` and its siblings are keys as other symbols are, and no JSON.
interface Page {
  items: string[];
  total: number;
  [Symbol.iterator](): Iterator<string>;
  readonly [Symbol.toStringTag]: "Page";
}
export type K = keyof Page;
export type Names = Exclude<keyof Page, symbol>;
export type Tag = Page[typeof Symbol.toStringTag];
export type HasIterator = typeof Symbol.iterator extends keyof Page ? true : false;
export type HasDispose = typeof Symbol.dispose extends keyof Page ? true : false;
export type Data = { [P in keyof Page as P extends symbol ? never : P]: Page[P] };
export type Without = Omit<Page, typeof Symbol.iterator | typeof Symbol.toStringTag>;
export interface Registry {
  [key: symbol]: number;
  name: string;
}
export type OnlySymbols = Record<symbol, string>;
export type Either = "a" | "b" | symbol;
export type Maybe = "a" | 1 | symbol | null;
