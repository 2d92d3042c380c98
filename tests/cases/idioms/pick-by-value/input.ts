// Properties by what they hold.
type PickByValue<T, V> = { [K in keyof T as T[K] extends V ? K : never]: T[K] };
type OmitByValue<T, V> = { [K in keyof T as T[K] extends V ? never : K]: T[K] };
type KeysOf<T, V> = { [K in keyof T]-?: T[K] extends V ? K : never }[keyof T];

interface Product {
  id: number;
  title: string;
  price: number;
  tags: string[];
  note?: string;
  onClick(): void;
}

export type Figures = PickByValue<Product, number>;
export type Words = OmitByValue<Product, number | ((...args: never[]) => unknown)>;
export type SortKey = KeysOf<Product, string | number>;
