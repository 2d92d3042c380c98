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
export interface Region {
  /** A [ccTLD (&quot;top-level domain&quot;)](https://en.wikipedia.org/wiki/CcTLD): the United Kingdom&#39;s is &quot;uk&quot;, AT&amp;T has none. */
  code: string;
}
