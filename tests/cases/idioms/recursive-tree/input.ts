// Nested by a list of keys; and a value that holds itself.
type Nested<K extends readonly string[], V> = K extends readonly [infer H extends string, ...infer R extends string[]] ? { [P in H]: Nested<R, V> } : V;
type Tree<T> = { value: T; children?: Tree<T>[] };
type Inorder<T> = T extends { left: infer L; value: infer V; right: infer R } ? [...Inorder<L>, V, ...Inorder<R>] : [];

export type Deep = Nested<['a', 'b', 'c'], number>;
export type Menu = Tree<{ label: string; href?: string }>;
export type Walk = Inorder<{ left: { left: null; value: 1; right: null }; value: 2; right: { left: null; value: 3; right: null } }>;
