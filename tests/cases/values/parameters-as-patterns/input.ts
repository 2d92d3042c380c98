interface Point { x: number; y: number; 'z-index': { of: string[] } }

// What is taken apart is shown so.
export interface Handlers {
  move: [({ x, y }: Point) => void];
  rest: [({ x: left, ...others }: Point, [first, , third]?: string[]) => void];
  nested: [({ 'z-index': { of: [name] } }: Point) => Point];
  nothing: [({}: Point, []: string[]) => void];
  self: [(this: Point, { x }: Point) => void];
  made: [new ({ x }: Point) => Point];
  method({ x, y = 1 }: Point): void;
}

// A list of arguments is arguments: by their own names, or by that of the list and a number.
type Call<T extends unknown[]> = (...args: T) => void;
export interface Lists {
  named: [(...[width, height]: [number, number]) => void];
  mixed: [(...[width, { x }, ...more]: [number, Point, ...string[]]) => void];
  numbered: [(id: string, ...args: [string, number?]) => void];
  given: [Call<[string, Point]>];
  labelled: [Call<[name: string, at: Point]>];
  open: [Call<string[]>];
  within: [(...args: [string, ...number[], boolean]) => void];
  list: [(...[first]: string[]) => void];
  either: [(id: string, ...args: [string] | [number, Point]) => void];
}

// A pattern is no name in a tuple.
export type Taken = Parameters<({ x }: Point, name: string) => void>;
