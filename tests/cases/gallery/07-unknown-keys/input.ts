// An index signature keeps what nobody declared
export interface Claims {
  sub: string;
  exp: number;
  scope?: string;
  [claim: string]: unknown;
}
export type Labels = Record<string, string>;
