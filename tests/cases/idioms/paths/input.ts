// The dotted paths into an object, and what stands there.
type Paths<T> = T extends object ? { [K in keyof T & string]: K | `${K}.${Paths<T[K]>}` }[keyof T & string] : never;
type Get<T, P extends string> = P extends `${infer K}.${infer R}` ? (K extends keyof T ? Get<T[K], R> : never) : P extends keyof T ? T[P] : never;

interface Config {
  server: { port: number; tls: { cert: string } };
  debug: boolean;
}

export type ConfigPath = Paths<Config>;
export interface Lookup {
  path: ConfigPath;
  cert: Get<Config, 'server.tls.cert'>;
  server: Get<Config, 'server'>;
}
