// Some properties optional, required or readonly, the rest as they were.
type Flat<T> = { [K in keyof T]: T[K] };
type SetOptional<T, K extends keyof T> = Flat<Omit<T, K> & Partial<Pick<T, K>>>;
type SetRequired<T, K extends keyof T> = Flat<Omit<T, K> & Required<Pick<T, K>>>;
type SetNonNullable<T, K extends keyof T> = { [P in keyof T]: P extends K ? NonNullable<T[P]> : T[P] };

interface User {
  id: string;
  mail: string | null;
  phone?: string | null;
  nick?: string;
}

export type NewUser = SetOptional<User, 'id'>;
export type Reachable = SetNonNullable<SetRequired<User, 'phone'>, 'mail' | 'phone'>;
