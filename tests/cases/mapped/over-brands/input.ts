// A mapped type over a text with a brand goes over the methods of texts, to TypeScript; the value is the text, and an enum that is
// handed through a generic is the enum.
type OrderId = string & { readonly __brand: "OrderId" };
type Cents = number & { readonly __brand: "Cents" };
type State = "new" | "paid";

type DeepPartial<T> = T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;

export interface Order {
  id: OrderId;
  state: State;
  note: State | null;
  lines: { price: Cents; of: OrderId }[];
}

export type OrderPatch = DeepPartial<Order>;

type Out<S> = S extends { out: infer O } ? O : never;

/** What the argument is called by has no name of its own: this is one. */
export type Phase = DeepPartial<Out<{ out: "on" | "off" }>>;

export interface Switch {
  phase: Phase;
  next?: Phase;
}
