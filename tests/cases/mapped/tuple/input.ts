type Boxed<T> = { [K in keyof T]: { value: T[K] } };
export type Boxes = Boxed<[string, number]>;
export type BoxList = Boxed<boolean[]>;
