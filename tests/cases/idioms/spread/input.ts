// What `{ ...a, ...b }` has: an optional property of `b` leaves the one of `a` possible.
type OptionalKeys<T> = { [K in keyof T]-?: {} extends Pick<T, K> ? K : never }[keyof T];
type Flat<T> = { [K in keyof T]: T[K] };
type Spread<A, B> = Flat<
  Omit<A, keyof B> &
    Omit<B, Extract<keyof A, OptionalKeys<B>>> &
    { [K in Extract<keyof A, OptionalKeys<B>>]: A[K] | Exclude<B[K], undefined> }
>;

interface Defaults {
  retries: number;
  proxy: null;
  verbose: boolean;
}
interface Given {
  proxy?: string;
  verbose: 'all';
  token?: string;
}

export type Effective = Spread<Defaults, Given>;
