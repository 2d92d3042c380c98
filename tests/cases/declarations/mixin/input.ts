// Constructors that take anything are mixed into the class beside them, and what is made has the data of all.
type Constructor<T> = new (...args: any[]) => T;

interface Named {
  name: string;
}

interface Tagged {
  tags: string[];
  find<T extends string, U = T[]>(of: T): U;
}

declare class Base<T> {
  constructor(value: T);
  value: T;
}

declare const Mixed: Constructor<Named> & Constructor<Tagged> & typeof Base;

export declare class Item extends Mixed<number> {
  id: string;
}

declare const OnlyMixed: Constructor<Named> & Constructor<Tagged>;

export declare class Label extends OnlyMixed {
  color?: string;
}

// Any key there is, where it is written so; of an argument that is `any`, any text.
export type Numbers = { [K in any]: number };
type Of<Key extends string> = { [K in Key]: number };
export type Texts = Of<any>;
