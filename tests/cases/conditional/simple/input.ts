type Wire<T> = T extends Date ? string : T extends bigint ? string : T;
export interface Row {
  at: Wire<Date>;
  size: Wire<bigint>;
  name: Wire<boolean>;
}
