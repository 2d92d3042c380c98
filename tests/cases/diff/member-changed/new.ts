export type Event =
  | { kind: 'joined'; user: string; team?: string }
  | { kind: 'left'; at: string | number };
