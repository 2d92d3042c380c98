export interface Marker {}
export interface Holder {
  marker: Marker;
}
