export interface Cache {
  entries: Map<string, number>;
  keys: Set<string>;
  pattern: RegExp;
}
