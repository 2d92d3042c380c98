// Types of values: `as const`, `satisfies`, template literals
const routes = {
  home: '/',
  user: '/users/:id',
} as const satisfies Record<string, `/${string}`>;
const sizes = ['small', 'medium', 'large'] as const;

export type RouteName = keyof typeof routes;
export type Size = (typeof sizes)[number];
export type Version = `v${number}.${number}`;

export interface Deployment {
  route: RouteName;
  size: Size;
  version: Version;
  /** @deprecated Use {@link Deployment.size}. */
  replicas?: 1 | 2 | 3;
}
