export interface Words {
  type: string;
  self: string;
  Self: string;
  crate: string;
  super: string;
  async: string;
  match: string;
  union: string;
  gen: string;
  _: string;
}
