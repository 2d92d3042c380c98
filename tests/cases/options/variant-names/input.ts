// options: --variant-names verbatim
export type State = 'in_progress' | 'done' | 'ALL' | 'Self' | 'two words' | 'type';

export enum Access {
  none = 0,
  read = 1 << 0,
  Write = 1 << 1,
  readWrite = read | Write,
}

export type Notice = { kind: 'user_joined'; id: string } | { kind: 'user_left'; id: string };
