import type { DepotId, Position, Timestamp } from "./ids";
import { Severity } from "./codes";

interface EventBase<Kind extends string> {
  kind: Kind;
  at: Timestamp;
  position?: Position;
}

/** It was scanned at a depot. */
export interface Scanned extends EventBase<"scanned"> {
  depot: DepotId;
  direction: "in" | "out";
}

/** It was handed over. */
export interface Delivered extends EventBase<"delivered"> {
  /** Who took it; `false` when it was left at the door. */
  signedBy: string | false;
  photos: URL[];
}

/** It could not go on. */
export interface Delayed extends EventBase<"delayed"> {
  severity: Severity;
  reason: { code: number; text: string } | string;
}

/** Something happened to a parcel. */
export type TrackingEvent = Scanned | Delivered | Delayed | { kind: "lost"; at: Timestamp };

/** The kinds of event there are. */
export type TrackingEventKind = TrackingEvent["kind"];
