interface Exact {
  kind: 'exact';
}
export type Rule = Exact | Record<string, number>;
export interface Rules {
  rule: Rule;
}
