export type Pair<T> = { label?: T } & [Pair<T> | null, string];
export type Tree = { label?: string } & Tree[];
export interface Use {
  pair: Pair<string>;
  tree: Tree;
}
