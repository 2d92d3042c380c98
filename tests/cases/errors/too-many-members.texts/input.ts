type Twice<T extends string> = `${T}${T}`;
type Long<T extends string> = Twice<Twice<Twice<Twice<Twice<T>>>>>;
export interface Page {
  text: Long<Long<Long<Long<Long<"-">>>>>;
}
