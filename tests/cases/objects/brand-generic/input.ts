declare const tag: unique symbol;
type Brand<T, N extends string> = T & { readonly [tag]: N };
export type Slug = Brand<string, 'Slug'>;
export interface Post {
  slug: Slug;
}
