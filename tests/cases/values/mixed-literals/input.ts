export type Toggle = 'auto' | true | false | 0;
export interface Panel {
  toggle: Toggle;
}
