/** The names of the members that are numbers: every number may stand for one of those, as to TypeScript. */
export type NumericKeys<E extends object> = { [K in keyof E]: number extends E[K] ? K : never }[keyof E];

export declare enum Kind {
  Project = 1,
  Module = 2,
  Class = "a".length << 2,
}

export declare namespace Kind {
  type Name = NumericKeys<typeof Kind>;
  const All: number;
  const label: string;
}

/** With members whose values are texts. */
export declare enum Mixed {
  One = 1,
  Text = "text",
}

export interface Settings {
  order: Kind.Name[];
  mixed: NumericKeys<typeof Mixed>;
  /** A number that is none of its members. */
  isOther: 7 extends Kind.Project ? true : false;
  isSame: 1 extends Kind.Project ? true : false;
  isText: string extends Mixed.Text ? true : false;
}
