// options: --root Address
export * as parcels from "./parcels";
