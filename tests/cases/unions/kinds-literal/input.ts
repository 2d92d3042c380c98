// A kind and one boolean or number, wherever they are written, are one type that is called by both.
export interface Options {
  output: string | false;
  input?: false | string | null;
  margin: string | 0;
  include: string[] | true;
  ratio: string | 0.5;
  /** With a string it is called by its place, as are two literals, and one beside an object. */
  limit: number | 'auto';
  level: number | 'low' | 'high';
  cache: false | { size: number };
}
