interface Cat {
  name: string;
  indoor?: boolean;
}
interface Dog {
  name: string;
  indoor?: boolean;
}
export type Pet = Cat | Dog;

// What has the literal is meant to be the member that has it.
export type Rule = { type: 'list'; value: string } | { type: string; value: string };

// Of what JSON has no contents of, that is said.
export interface Upload {
  data: ArrayBuffer | DataView | Uint8Array;
}

interface A {
  duration?: number;
}
interface B extends A {}
interface C extends A {}
interface D extends A {}
interface E extends A {}
interface F extends A {}
export type Animation = boolean | A | B | C | D | E | F;
