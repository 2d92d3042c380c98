export interface Tree {
  value: number;
  left?: Tree;
  right: Tree | null;
}
