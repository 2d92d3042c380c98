export type Color = 'red' | 'green' | (string & {});
export type Loose = 'a' | 'b' | string;
export interface Paint {
  color: Color;
  loose: Loose;
}
