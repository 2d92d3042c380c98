// options: --schemas schemars
export interface User {
  id: string;
  /** @deprecated use the `id`, see https://example.com */
  name?: string;
}

/**
 * What there was before.
 * @deprecated use [User], see https://example.com
 */
export interface Old {
  name: string;
  size?: number;
}

/** @deprecated */
export type Kind = "x" | "y";

export interface Holder {
  old?: Old;
  kinds: Kind[];
}

export type Any = { t: "old"; old: Old } | { t: "kind"; kind: Kind } | string;
