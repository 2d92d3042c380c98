// What has no name is called by where it is written, and not by who comes by it first.
export interface Invoice extends Entity, Pick<Order, 'lines'> {
  total: Order['price'];
  first: Order['lines'][number]['discount'];
  pair: [string, number?];
}

export interface Order {
  price: { amount: number; currency: 'EUR' | 'USD' };
  lines: { sku: string; discount?: { percent: number } | { amount: number } }[];
  notes: Record<string, { text: string }>;
  pair: [string, number?];
}

export type Paid = Extract<Payment, { kind: 'card' }>['holder'];

export interface Receipt {
  holder: Extract<Payment, { kind: 'card' }>['holder'] | null;
  note: Order['notes'][string];
}

export type Payment = { kind: 'card'; holder: { name: string } } | { kind: 'cash' };

// It is not exported, and still what is written in it is called by it.
interface Entity {
  meta: { created: string; by: { id: string } };
  state: 'open' | 'closed';
}

export interface Draft extends Entity {
  by: Entity['meta']['by'];
}
