// Known values for the editor, any other all the same.
type LiteralUnion<L extends string, B = string> = L | (B & Record<never, never>);

export type Model = LiteralUnion<'small' | 'large'>;
export interface Call {
  model: Model;
  fallback?: LiteralUnion<'none'>;
}
