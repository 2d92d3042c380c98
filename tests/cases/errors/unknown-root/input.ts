// options: --root Usr
export interface User {
  name: string;
}
