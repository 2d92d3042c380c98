// options: --open-enums all
export type State = 'on' | 'off';
export enum Level {
  Low = 'low',
  High = 'high',
}
export interface Lamp {
  state: State;
  level: Level;
}
