export interface Rule {
  /** Only for ::before and ::after. */
  pseudo: string;
}
export interface Media {
  /** As in tg://photo?id=1 of a text. */
  id: string;
}
export interface Domain {
  /** Unsafe are ["confusables"](https://www.unicode.org/reports/tr39/). */
  name: string;
}
