/** A list that starts with what it does, or a name. */
export type Expression = ['get', string] | ['not', Condition] | ['all', ...Condition[]];

/** Told by the kind of the JSON: a union that has a name stays whole beside a boolean. */
export type Condition = boolean | Expression;

export interface Rule {
  when: Condition;
  /** The same enum as any other place that says this. */
  width: number | Expression;
  height?: Expression | number | null;
  /** Objects beside objects are told apart by their tag: these are variants of one enum. */
  paint: Fill | { type: 'none' };
  label: string | Fill;
}

export type Fill = { type: 'solid'; color: string } | { type: 'hatched'; angle: number };
