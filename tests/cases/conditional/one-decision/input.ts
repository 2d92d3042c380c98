// What one alias comes to with the same arguments is one type, wherever it is used.
type Field<T> = T extends string ? { kind: 'text'; value: T } | { kind: 'none' } : { kind: 'other' } | { id: number };

export enum Severity {
  Off,
  On,
}
export type Rule<V, T = void> = V extends Severity.On
  ? T extends void
    ? readonly [0] | readonly [1 | 2, 'always' | 'never']
    : readonly [0] | readonly [1 | 2, 'always' | 'never', T]
  : never;
type LengthRule<V> = Rule<V, number>;

export interface Rules {
  bodyLength?: LengthRule<Severity.On>;
  headerLength?: LengthRule<Severity.On>;
  subjectEmpty?: Rule<Severity.On>;
  typeEmpty?: Rule<Severity.On>;
}

export interface Form {
  name: Field<string>;
  alias?: Field<string> | null;
  count: Field<number>;
  more: Field<string>[];
  rules: Rules;
}
