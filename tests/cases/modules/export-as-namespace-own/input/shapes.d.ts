// The namespace that `export =` means is the one of the file, also where the whole module is a global of its name.
export = Shapes;
export as namespace Shapes;

declare namespace Shapes {
  interface Circle {
    radius: number;
  }
}
