// A type is called as it is declared, whatever else comes near to it and before it.
type _File = { name: string; size?: number };

export interface File {
  versions: _File[];
  path: string;
}
