// Ways to say "one of these, or any other string" that keep an editor's list of the first.
type WithMark<T extends Base, Base = string> = T | (Base & { _?: never });
type WithPick<T extends Base, Base = string> = T | (Pick<Base, never> & { _?: never | undefined });
type WithNothing<T extends Base, Base = string> = T | (Base & Record<never, never>);
type WithOmit<T extends string> = T | Omit<string, T>;

export type Color = WithMark<'red' | 'green'>;
export type Parser = WithPick<'babel' | 'flow'>;
export type Level = WithNothing<1 | 2, number>;
export type Theme = WithOmit<'light' | 'dark'>;
export type Port = WithPick<80 | 443, number>;
export type Anything = Pick<string, never>;
export type UserId = string & { readonly brand: unique symbol };

export interface Settings {
  color: Color;
  parser?: Parser | null;
  level: Level;
  theme: Theme | 'system';
  port: Port;
  lone: Pick<string, never> & { _?: never };
  anything: Anything;
  tool?: { [key: string]: unknown } & (string | ('npm' | 'yarn'));
  owner: 'me' | UserId;
}
