// What operators make of values is known as well as the values are.
enum Mode {
  Dev = "dev",
  Live = "live",
}

declare const env: { host?: string; port: number | null; limits?: { size: number } };
declare const fixed: "a" | "b";

export const config = {
  host: env.host ?? "localhost",
  port: env.port || 80,
  label: env.port && "open",
  region: env.host,
  owner: env.host!,
  mode: Mode.Dev,
  choice: fixed,
  isLocal: env.host === "localhost",
  size: env.limits?.size,
  url: "http://" + env.host,
};
export type Config = typeof config;

// What is never asked for is no part of it.
declare const tags: string[];
const decided = {
  first: tags[0] ?? null,
  all: tags || 1,
  none: undefined && tags,
};
export type Decided = typeof decided;
