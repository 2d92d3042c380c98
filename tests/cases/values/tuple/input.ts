export type Range = [number, number];
export interface Match {
  range: Range;
  named: [key: string, value: boolean];
  single: [string];
}
