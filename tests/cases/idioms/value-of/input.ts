// The values of objects of constants, as enums are written since `as const`.
export const Level = { Low: 1, Mid: 5, High: 10 } as const;
export type Level = (typeof Level)[keyof typeof Level];
const routes = { home: '/', user: '/user/:id' } as const satisfies Record<string, `/${string}`>;
type ValueOf<T> = T[keyof T];

export type Route = ValueOf<typeof routes>;
export type RouteName = keyof typeof routes;
export interface Visit {
  level: Level;
  route: Route;
  name: RouteName;
}
