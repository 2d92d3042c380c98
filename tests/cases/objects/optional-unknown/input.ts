export interface Message {
  body?: unknown;
  meta: unknown;
  note?: any;
}
