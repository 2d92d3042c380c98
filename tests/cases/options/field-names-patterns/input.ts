// options: --field-names verbatim
export type Kind = 'first';

/** Its fields are called like what stands in patterns. */
export interface Match {
  Kind?: Kind;
  None: string | null;
}

/** Its fields are called like what a macro may call its own. */
export interface Reader<Key> {
  key?: Key;
  Key?: string;
  object?: string;
  field: number | null;
}

export type TextReader = Reader<string>;
