interface Opts {
  a?: number;
  b?: string | null;
}
export type AllOpts = Required<Opts>;
