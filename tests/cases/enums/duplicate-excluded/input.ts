// Members with the same value are the same type: what excludes one excludes the other.
export enum Channel {
  Text = 0,
  Thread = 10,
  Forum = 15,
  /** @deprecated use Thread */
  NewsThread = 10,
}

export type PlainChannel = Exclude<Channel, Channel.Thread>;

export interface Room {
  kind: PlainChannel;
}
