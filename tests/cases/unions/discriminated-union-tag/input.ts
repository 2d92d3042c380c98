interface Pointer {
  type: 'down' | 'up';
  x: number;
}
interface Key {
  type: 'press';
  key: string;
}
export type Input = Pointer | Key;
