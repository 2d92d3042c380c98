enum Level {
  Low = 'low',
  High = 'high',
}
export type Prices = Record<Level, number>;
