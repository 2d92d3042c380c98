// Bases that are taken apart on the way: an interface of an alias of an Omit.
interface Node {
  type: string;
  position?: { line: number };
  data: unknown;
}
type Override<T, O> = Omit<T, keyof O> & O;

export interface Text extends Omit<Node, 'data'> {
  type: 'text';
  value: string;
}
export interface Image extends Override<Node, { data: { alt?: string } }> {
  type: 'image';
}
export type Content = Text | Image;
