interface Order {
  lines: { sku: string; count: number }[];
  state: 'open' | 'paid';
}
export type Line = Order['lines'][number];
export interface Summary {
  state: Order['state'];
  first: Line;
}
