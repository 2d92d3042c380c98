export type Env = Record<string, string>;
export interface Process {
  env: Env;
  limits: Record<string, number[]>;
}
