export interface Cart {
  items: string[];
  total(): number;
  onChange?: (item: string) => void;
  (call: string): void;
  [Symbol.iterator](): Iterator<string>;
}
