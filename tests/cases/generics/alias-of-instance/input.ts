/** One page of a list. */
export interface Page<T> {
  items: T[];
  next?: string;
}
export interface Shipment {
  weight: number;
}
/** What the list of shipments answers. */
export type ShipmentPage = Page<Shipment>;
export type Found = Page<{ score: number }>;
export type Pages<T> = Page<Page<T>>;
export type Tree = Page<Tree>;
/** A generic that Rust cannot say is written once more, under the name of the alias. */
export type Form<T> = { values: T; touched: { [K in keyof T]?: boolean } };
export type NewShipment = Form<Omit<Shipment, 'id'>>;
