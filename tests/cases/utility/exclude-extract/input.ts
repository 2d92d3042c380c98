type Event = 'create' | 'update' | 'delete';
export type Quiet = Exclude<Event, 'delete'>;
export type Loud = Extract<Event, 'delete' | 'create'>;
export interface Subscription {
  quiet: Quiet;
  loud: Loud;
}
