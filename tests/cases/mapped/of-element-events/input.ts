/// <reference lib="dom" />

// The names of elements and of events are what browsers say they are.
export interface Watch {
  tag: keyof HTMLElementTagNameMap;
  events: (keyof HTMLElementEventMap)[];
  once: { [E in Extract<keyof HTMLElementEventMap, `key${string}`>]?: boolean };
  at?: PositionOptions;
}
