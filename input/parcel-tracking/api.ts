import type { TrackingEvent, TrackingEventKind } from "./events";
import type { Shipment } from "./shipment";
import type { Severity } from "./codes";

/** One page of a longer list. */
export interface Page<T, Cursor = string> {
  items: T[];
  /** Where the next page starts; `null` on the last. */
  next: Cursor | null;
  total?: number;
}

/** `GET /shipments` */
export type ShipmentPage = Page<Shipment>;

/** `GET /shipments/{number}/events` */
export type EventPage = Page<TrackingEvent, number>;

/** `POST /shipments`: the carrier gives it a number, and knows what happened to it. */
export type NewShipment = Omit<Shipment, "number" | "latest" | "parts" | "weight">;

/** `PATCH /shipments/{number}` */
export type ShipmentPatch = Partial<Pick<Shipment, "service" | "handling" | "labels">>;

/** Where to be told, by what happened. */
export type Subscriptions = { [Kind in TrackingEventKind as `on${Capitalize<Kind>}`]?: Webhook };

/** An address that is called. */
export interface Webhook {
  url: string;
  /** Only from this severity on. */
  minimum?: Severity;
  headers?: { [name: `x-${string}`]: string };
}

/** What every call answers with. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: Problem };

/** RFC 9457, with whatever else there is to say. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  [extension: string]: unknown;
}
