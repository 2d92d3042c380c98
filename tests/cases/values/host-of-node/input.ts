// What Node declares besides its modules, as far as it is data.
export interface Report {
  headers: NodeJS.Dict<string | string[]>;
  signal: NodeJS.Signals;
  memory: NodeJS.MemoryUsage;
  cpu: NodeJS.CpuUsage;
  arch: NodeJS.Architecture;
}
