export declare enum Kind {
  Plain,
  Rich,
}
export declare enum Grade {
  Low = 1,
  High,
}
export declare const enum Step {
  First,
  Second,
}
declare namespace Inner {
  enum Side {
    Left,
  }
}
export interface Note {
  kind: Kind;
  grade: Grade;
  step: Step;
  side: Inner.Side;
}
