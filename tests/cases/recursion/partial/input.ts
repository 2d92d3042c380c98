type DeepPartial<T> = T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;
interface Options {
  name: string;
  nested: { depth: number; inner: { flag: boolean } };
}
export type Overrides = DeepPartial<Options>;
