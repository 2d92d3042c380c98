// An enum with numbers is an object that has the names of its members under those, of which `keyof` says nothing.
export enum Level {
  Low,
  High,
}
export enum Color {
  Red = 'r',
}
export interface Enums {
  levels: typeof Level;
  colors: typeof Color;
  name: (typeof Level)[number];
  key: keyof typeof Level;
}
