// A kind or a named object, wherever it is written, is one type that is called by both.
export interface Customer {
  id: string;
}
export interface Deleted {
  id: string;
  deleted: true;
}
export interface Charge {
  customer: string | Customer;
  payer?: Customer | string | null;
  refunded: Deleted | Customer | string;
  metadata: string | Record<string, unknown>;
  raw: { [key: string]: any } | string;
  body?: string | ({ [key: string]: any } & { id?: never; amount?: never });
  amount: number | string | Date;
  /** @integer */
  settled: boolean | Customer;
  held: boolean | Customer;
  /** Two objects are called by their place. */
  owner: Customer | Deleted;
}

// The one that is declared is used.
export type NumberOrCustomer = number | Customer;
export interface Transfer {
  source: number | Customer;
}

// In a namespace it stands beside what it is called by.
export declare namespace Issuing {
  interface Card {
    number: number;
  }
  interface Dispute {
    card: string | Card;
  }
}
export declare namespace Terminal {
  interface Card {
    brand: string;
  }
  interface Reader {
    card: string | Card;
  }
}
