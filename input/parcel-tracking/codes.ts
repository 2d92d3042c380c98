/** How a parcel travels. */
export enum Service {
  Standard = "standard",
  Express = "express",
  /** By bicycle, within a city. */
  SameDay = "same-day",
}

/** How urgent a notice is. */
export enum Severity {
  Info = 1,
  Warning,
  Critical = 10,
}

/** What has to be minded. The wire carries the sum. */
export enum Handling {
  None = 0,
  Fragile = 1 << 0,
  Cold = 1 << 1,
  Hazardous = 1 << 2,
  Medical = Fragile | Cold,
}

/** Carriers we hand parcels to; others may be added at any time. */
export type Partner = "postnord" | "correos" | (string & {});

/** The sizes, on both scales. */
export type Size = "S" | "M" | "L" | 1 | 2 | 3;
