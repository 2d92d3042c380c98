// What all members have in common says nothing of any of them.
export type Cell = (Text | Image | string) & Spans;

export interface Text {
  text: string;
}
export interface Image {
  image: string;
}
export interface Spans {
  rows?: number;
  columns?: number;
}
