export interface Node {
  name: string;
  parent?: this;
}
export interface Leaf extends Node {
  color: string;
}
