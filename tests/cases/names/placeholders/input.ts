/** Names that Clippy takes for left over. */
export interface Foo {
  foo?: string;
  quux: string;
}
/** Elements that are called as what reads them. */
export type Tricky = [elements: string, tail: number, array?: boolean, ...all: string[]];
export type Around = [elements: string, ...array: number[], tail: boolean];
export type Letters = [a: string, b: string, c: string, d: string, e?: string];
