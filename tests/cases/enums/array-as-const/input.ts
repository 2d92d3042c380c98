const sizes = ['s', 'm', 'l'] as const;
export type Size = (typeof sizes)[number];
export interface Shirt {
  size: Size;
}
