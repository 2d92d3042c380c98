interface Car {
  wheels: number;
  brand: string;
}
export interface Change<K extends keyof Car> {
  key: K;
  value: Car[K];
}
export type WheelChange = Change<'wheels'>;
