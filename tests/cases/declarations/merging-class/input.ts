export declare class Model {
  id: number;
}
export interface Model {
  name: string;
}
export declare namespace Model {
  interface Options {
    strict: boolean;
  }
}
