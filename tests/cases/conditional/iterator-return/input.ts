// What an iterator of a built-in object ends with is `undefined`; that of a generator is its own.
type Returned<T> = T extends Iterator<unknown, infer R> ? R : never;
export interface Ends {
  list: Returned<ReturnType<string[]["entries"]>> | "none";
  map: Returned<ReturnType<Map<string, number>["keys"]>> | "none";
  gen: Returned<Generator<string, number>>;
}
