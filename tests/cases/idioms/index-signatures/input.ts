// The known keys of an open type, and its open half.
type KnownKeys<T> = { [K in keyof T as string extends K ? never : number extends K ? never : symbol extends K ? never : K]: T[K] };
type OpenKeys<T> = { [K in keyof T as {} extends Record<K, 1> ? K : never]: T[K] };

interface Headers {
  [name: string]: string | string[] | undefined;
  host: string;
  'set-cookie'?: string[];
}

export type KnownHeaders = KnownKeys<Headers>;
export type OtherHeaders = OpenKeys<Headers>;
