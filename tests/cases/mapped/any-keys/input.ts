// Of `any`, the keys are any text; what is asked for all keys is what there is for those.
type Data<T> = { [K in keyof T]: T[K] extends Function ? never : K }[keyof T];
type Names<T> = { [K in keyof T]: K };
type Picked<T, K extends keyof T> = { [P in K]: T[P] };

export interface Loose {
  name: Data<any>;
  key: Names<any>[keyof any];
  picked: Picked<any, Data<any>>;
}
