// A condition that is all that another comes to is decided in its turn: a type may count to a thousand.
type Below<N extends number, Found extends number[] = []> = Found['length'] extends N
  ? Found[number]
  : Below<N, [...Found, Found['length']]>;
type Range<From extends number, To extends number> = Exclude<Below<To>, Below<From>>;
type Digits<Text extends string, Found extends string[] = []> = Text extends `${infer First}${infer Rest}`
  ? Digits<Rest, [...Found, First]>
  : Found;
type Filled<N extends number, Found extends true[] = []> = Found['length'] extends N
  ? Found['length']
  : Filled<N, [...Found, true]>;

export interface Step {
  minutes: Range<55, 60>;
  days: Exclude<Below<999>, Below<997>>;
  most: Filled<999>;
  digits: Digits<'0123456789'>;
}
