import type { Grams, TrackingNumber } from "./ids";
import { Handling, Service, type Partner, type Size } from "./codes";
import type { TrackingEvent } from "./events";

/** A postal address. */
export interface Address {
  name: string;
  lines: string[];
  city: string;
  /** ISO 3166-1, two letters. */
  country: string;
  /** `null` where the country has none. */
  "postal-code": string | null;
}

/** A parcel on its way. */
export interface Shipment {
  readonly number: TrackingNumber;
  service: Service;
  handling: Handling;
  sender: Address;
  recipient: Address & {
    /** What to do when nobody is there. */
    instructions?: "leave" | "neighbour" | "return";
  };
  parcels: Parcel[];
  /** The last thing that happened. Absent before the first scan, `null` once it is archived. */
  latest?: TrackingEvent | null;
  partner?: Partner;
  /** Shipments this one was split into. */
  parts?: Shipment[];
  /** @deprecated Use {@link Shipment.parcels}. */
  weight?: Grams;
  /** What the customer stores with it. */
  labels: Record<string, string>;
}

/** One box. */
export interface Parcel {
  weight: Grams;
  size: Size;
  /** In centimetres: length, width, height. */
  dimensions?: [number, number, number];
  contents: Record<"description" | "origin", string> & { value?: Money };
}

/** An amount in a currency. */
export interface Money {
  amount: number;
  currency: "EUR" | "SEK" | "CHF";
}
