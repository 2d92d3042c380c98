interface Flags {
  dark: boolean;
  beta?: boolean;
}
export type Explained = { [K in keyof Flags]: { name: K; on: Flags[K] } };
