export interface Config {
  readonly host: string;
  readonly ports: readonly number[];
}
