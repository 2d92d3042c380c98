// The classic challenge: readonly at every level, with unions inside.
type DeepReadonly<T> = { readonly [K in keyof T]: keyof T[K] extends never ? T[K] : DeepReadonly<T[K]> };

interface Tree {
  name: string;
  meta: { tags: ('new' | 'hot')[]; depth: { level: number } };
  state: { kind: 'open' } | { kind: 'closed'; by: string };
}

export interface Snapshot {
  tree: DeepReadonly<Tree>;
}
