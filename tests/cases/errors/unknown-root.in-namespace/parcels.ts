export interface Address {
  lines: string[];
}
