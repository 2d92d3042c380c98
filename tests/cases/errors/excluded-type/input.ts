// options: --exclude Internal --exclude Flag
export interface User {
  name: string;
  internal?: Internal;
  all: Array<Internal | string>;
  flag: Flag;
}

export interface Internal {
  id: string;
}

export type Flag = 'a' | 'b';
