// A variant is boxed when what a generic type is given makes it large.

interface Envelope<T> {
  id: string;
  payload: T;
}

interface Address {
  street: string;
  postcode: string;
  city: string;
  region: string;
  country: string;
  phone: string;
  email: string;
  notes: string[];
}

export interface Ping {
  kind: "ping";
  id: string;
}

export type Delivery = Ping | Envelope<Address>;
export type Note = Ping | Envelope<string>;
