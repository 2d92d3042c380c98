type Event = 'click' | 'keyDown';
export type Handler = `on${Capitalize<Event>}`;
export type Constant = Uppercase<Event>;
export type Shout = Uppercase<string>;
export interface Use {
  handler: Handler;
  constant: Constant;
  shout: Shout;
}
