// options: --visibility crate
export interface Inner {
  id: number;
  kind: 'a' | 'b';
}
