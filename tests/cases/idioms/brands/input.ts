// Nominal types, as libraries make them.
declare const brand: unique symbol;
type Branded<T, B> = T & { readonly [brand]: B };
type Opaque<T, Token = unknown> = T & { readonly __opaque__: Token };
type Flavored<T, F> = T & { __flavor?: F };

export type UserId = Branded<string, 'UserId'>;
export type Cents = Opaque<number, 'Cents'>;
export type Slug = Flavored<string, 'slug'>;
export interface Payment {
  user: UserId;
  amount: Cents;
  slug: Slug;
  history: Record<UserId, Cents>;
}
