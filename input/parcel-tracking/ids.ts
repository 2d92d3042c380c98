/** A tracking number: `TN` and digits. */
export type TrackingNumber = `TN${number}`;

/** A depot, by country and number. */
export type DepotId = string & { readonly __brand: "DepotId" };

/** Longitude and latitude, and the height where it is known. */
export type Position = [longitude: number, latitude: number, height?: number];

/** A moment, as RFC 3339 has it. */
export type Timestamp = string;

/** @integer */
export type Grams = number;
