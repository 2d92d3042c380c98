export type Shape =
  | { kind: "rect" | "square"; width: number }
  | { kind: "circle"; radius: number };
