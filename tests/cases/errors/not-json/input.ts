export interface Cache {
  entries: Map<string, number>;
}
