// A type parameter of merged declarations is one by its name: any of them may say its constraint and its default.
interface Leaf {
  leaf: string;
}

export interface Tree<T extends Leaf> {
  first: T;
}
export declare class Tree<T extends Leaf = Leaf> {
  items: T[];
  parent?: Tree;
}

// What one of the declarations does not have, the type has all the same.
export interface Mesh {
  name: string;
}
export declare class Mesh<Shape = Leaf, Material = string> {
  shape: Shape;
  material: Material | null;
}
export declare class Plane extends Mesh {
  width: number;
}

interface Box<T> {
  value: T;
}

export interface Scene {
  trees: Tree[];
  mesh: Mesh<number>;
  box: Box<string>;
}
