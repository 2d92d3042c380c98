type Action =
  | { type: 'add'; item: string }
  | { type: 'remove'; index: number }
  | { type: 'clear' };
export type Editing = Extract<Action, { type: 'add' | 'remove' }>;
export type Add = Extract<Action, { type: 'add' }>;
