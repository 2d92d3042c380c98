// A text that a pattern beside it takes says nothing more, be there numbers too.
export interface Token {
  type: "bearer" | "dpop" | Lowercase<string>;
  size: number | "1px" | "auto" | `${number}px`;
}
