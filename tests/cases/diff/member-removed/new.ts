export type Event = Joined | Left;
export interface Joined { kind: 'joined'; user: string }
export interface Left { kind: 'left'; at: string }
export interface Moved { kind: 'moved'; to: string }
