/** The tracking API of a parcel carrier. */
export * from "./api";
export * from "./codes";
export * from "./events";
export * from "./ids";
export * from "./shipment";
