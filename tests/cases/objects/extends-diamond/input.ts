interface Node {
  id: string;
}
interface Named extends Node {
  name: string;
}
interface Sized extends Node {
  size: number;
}
export interface File extends Named, Sized {}
