declare function load(id: number): { id: number; tags: string[] };
export type Loaded = ReturnType<typeof load>;
export type Args = Parameters<typeof load>;
export type Settled = Awaited<Promise<string>>;
export interface Trace {
  loaded: Loaded;
  args: Args;
  settled: Settled;
}
