export type Event =
  | { kind: 'joined'; user: string }
  | { kind: 'left'; at: string }
  | { kind: 'moved'; to: string };
