// All orders of a union; all that can be picked from letters.
type Permutation<T, K = T> = [T] extends [never] ? [] : K extends K ? [K, ...Permutation<Exclude<T, K>>] : never;
type Chars<S extends string> = S extends `${infer H}${infer R}` ? H | Chars<R> : never;

export type Order = Permutation<'red' | 'green' | 'blue'>;
export type Vowel = Chars<'aeiou'>;
export type Bem = `card__${'title' | 'body'}` | `card--${'dark' | 'wide'}`;
