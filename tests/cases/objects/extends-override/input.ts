interface Event {
  kind: string;
  note?: string;
}
export interface Click extends Event {
  kind: 'click';
  note: string;
}
