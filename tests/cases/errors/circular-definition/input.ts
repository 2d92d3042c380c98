export type A = B;
type B = A | null;
export interface Loop extends Loop {
  x: string;
}
