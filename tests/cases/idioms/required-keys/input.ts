// Which properties must be there, which may not, and which can be written.
type RequiredKeys<T> = { [K in keyof T]-?: {} extends Pick<T, K> ? never : K }[keyof T];
type OptionalKeys<T> = Exclude<keyof T, RequiredKeys<T>>;
type Same<A, B> = (<G>() => G extends A ? 1 : 2) extends <G>() => G extends B ? 1 : 2 ? true : false;
type MutableKeys<T> = { [K in keyof T]-?: Same<{ [P in K]: T[P] }, { -readonly [P in K]: T[P] }> extends true ? K : never }[keyof T];

interface Account {
  readonly id: string;
  name: string;
  note?: string;
  readonly createdAt: string;
  balance: number | undefined;
}

export type Must = RequiredKeys<Account>;
export type May = OptionalKeys<Account>;
export type Editable = Pick<Account, MutableKeys<Account>>;
