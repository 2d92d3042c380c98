// A union of objects, all of them at once.
type UnionToIntersection<U> = (U extends unknown ? (it: U) => void : never) extends (it: infer I) => void ? I : never;

type Traits = { width: number } | { height: number } | { depth?: number };

export type Box = UnionToIntersection<Traits>;
export interface Parcel {
  box: UnionToIntersection<Traits>;
}
