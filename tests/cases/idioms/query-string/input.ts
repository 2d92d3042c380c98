// A query string, taken apart; a key that comes twice has a list.
type Entry<S extends string> = S extends `${infer K}=${infer V}` ? { [P in K]: V } : { [P in S]: true };
type Both<A, B> = { [K in keyof A | keyof B]: K extends keyof A ? (K extends keyof B ? [A[K], B[K]] : A[K]) : K extends keyof B ? B[K] : never };
type Query<S extends string> = S extends `${infer A}&${infer R}` ? Both<Entry<A>, Query<R>> : Entry<S>;

export type Search = Query<'q=rust&sort=new&draft&q=serde'>;
