export declare namespace V2 {
  interface Document<T extends {} = {}> {
    paths: { [path: string]: { summary: string } & T };
  }
  type Flags<K extends string = 'a' | 'b'> = { [P in K]: boolean };
}
export type Any<T extends {} = {}> = V2.Document<T> | string;
export type Extended = V2.Document<{ 'x-internal'?: boolean }>;
