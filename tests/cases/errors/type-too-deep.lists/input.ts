// Lists in lists without an end, none of which has a name.
type Grow<T extends string> = T extends string ? Grow<`${T}x`>[] : never;

export interface Start {
  grow: Grow<'a'>;
}
