export enum Header {
  Type = "content-type",
  Length = "content-length",
}

/** Names that are evaluated come last, as the compiler has them. */
export interface Message {
  [Header.Type]: string;
  id: number;
  [Header.Length]?: number;
}

export interface Message {
  body: string;
}
