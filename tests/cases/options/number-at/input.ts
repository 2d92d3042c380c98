// options: --number-at *.id=u64 --number-at Item.delta=i32
export interface Item {
  id: number;
  delta: number;
  weight: number;
}
export interface Other {
  id?: number;
}
