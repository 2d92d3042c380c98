interface Envelope<T> {
  payload: T;
  sent: boolean;
}
export interface Letter extends Envelope<string[]> {
  stamp: string;
}
