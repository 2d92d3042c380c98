// Split, join, trim and replace, on the type level.
type Split<S extends string, D extends string> = S extends `${infer H}${D}${infer T}` ? [H, ...Split<T, D>] : [S];
type Join<T extends readonly string[], D extends string> = T extends readonly [infer H extends string, ...infer R extends string[]]
  ? R extends [] ? H : `${H}${D}${Join<R, D>}`
  : '';
type TrimLeft<S extends string> = S extends `${' ' | '\n' | '\t'}${infer R}` ? TrimLeft<R> : S;
type TrimRight<S extends string> = S extends `${infer L}${' ' | '\n' | '\t'}` ? TrimRight<L> : S;
type Trim<S extends string> = TrimLeft<TrimRight<S>>;
type ReplaceAll<S extends string, F extends string, T extends string> = F extends '' ? S : S extends `${infer L}${F}${infer R}` ? `${L}${T}${ReplaceAll<R, F, T>}` : S;

export interface Parsed {
  parts: Split<'a/b/c', '/'>;
  joined: Join<['x', 'y', 'z'], '.'>;
  trimmed: Trim<'  both sides \n'>;
  replaced: ReplaceAll<'one two three', ' ', '-'>;
}

// What is inferred for an argument is what that must be.
type NumberLiteral<N extends number = number> = `${N}`;
type Token<T extends string> = T extends NumberLiteral<infer N> ? N : T extends `${infer Head}.${infer Rest}` ? [Head, Rest] : T;
export type Tokens = [Token<"12">, Token<"a.b">, Token<"word">];
