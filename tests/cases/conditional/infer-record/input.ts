// What a record is inferred from: the property of each key that is written, and all of them for a key that is not.
interface Settings {
  port: number;
  host: string;
}

type Value<Name extends string> = Settings extends Record<Name, infer T> ? T : never;
type Any<T> = T extends Record<string, infer V> ? V : never;
type Keyed<T> = T extends Record<infer K, infer V> ? { key: K; value: V } : never;

// Found by way of the global object, as those do that may have a library or not.
type Global<Name extends string> = typeof globalThis extends Record<Name, infer T> ? T : never;

export interface Config {
  port: Value<"port">;
  host: Value<"host">;
  both: Value<"port" | "host">;
  any: Any<{ a: boolean; b: 1 }>;
  keyed: Keyed<{ a: boolean; b: 1 }>;
  at: Global<"Date">["prototype"];
}
