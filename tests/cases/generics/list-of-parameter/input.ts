// `Vec` has an `A` of its own, the allocator: clippy asks whether that is meant.
export type NonEmpty<A> = readonly A[] & { readonly 0: A };
export interface Lists {
  texts: NonEmpty<string>;
}
