interface Source {
  readonly a?: number;
  b: string;
}
export type Writable = { -readonly [K in keyof Source]-?: Source[K] };
export type Loose = { [K in keyof Source]+?: Source[K] };
