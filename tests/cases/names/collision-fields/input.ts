export interface Twins {
  fooBar: string;
  foo_bar: number;
  'foo-bar': boolean;
}
