/**
 * Brackets [like this], [like this][ref], [x]: y, and an array string[] of T[]; a [link](https://example.com/a_(b)).
 *
 * Angles: Array<string>, Map<string, Array<number>>, <div class="x">, </div>, <br/>, <!-- a comment, a < b > c, <T>.
 *
 * A URL: https://example.com/?a=b&c=[d]#e, <https://example.com>, www.example.com/<id>, mail@example.com.
 *
 * | a | b |
 * |---|---|
 * | `x|y` | [z] |
 *
 * {@link Other}, {@link Other.field}, {@link Other#field | the field}, {@link Nowhere.at}, {@link https://example.com a site},
 * {@link https://example.com}, {@linkcode Other}, {@linkplain Other the other}, {@link}, {@link Other.
 *
 * @example
 * ```ts
 * const a: Array<string> = ["[x]"];
 * ```
 *
 * @example Without a fence
 * const b = { a: [1] };
 *
 * @example <caption>With a caption</caption>
 * ```
 * fn main() { panic!() }
 * ```
 * @see {@link Other} and [this]
 * @see https://example.com/<x>
 * @param nothing here
 * @throws {Error<T>} never
 */
export interface Nasty {
  /** ```json
   * { "a": [1] }
   * ``` */
  fenced: string;
  /** ~~~
   * tildes, and never closed [x] <y> */
  tildes: string;
  /** A `code span with ``` in it` and `` `ticks` `` and an open ` tick */
  ticks: string;
  /**
   *     indented code [x]
   *
   * - a list
   *
   *       code in the list <x>
   *
   * 1. one
   *    ```rust
   *    compile_error!("never");
   *    ```
   * > a quote
   * > ```
   * > fn quoted() -> ! { loop {} }
   * > ```
   * > {@link Other} [x]
   * >
   * >     quoted::code();
   *
   * - ```
   *   listed::code();
   *   ```
   * -     behind::a_mark();
   * 2) ~~~rust
   *    numbered::code();
   */
  lists: string;
  /** # A heading
   *
   * Under
   * =====
   *
   * ***
   * \[escaped\] \<escaped\> \` \\ &lt;b&gt; &amp; [^1] [^1]: note
   */
  headings: string;
  /** <details><summary>More</summary>
   *
   * inside
   *
   * </details> */
  html: string;
  /** @deprecated use {@link Other} or [that] */
  old?: string;
  /** @type {Array<{a: string}>} what
   * @default [] */
  typed: string;
  /** `[Other]` [Other] [`Other`] [Nasty::fenced] crate::x [std::fmt] */
  rusty: string;
}

/** Other. {@link Nasty.fenced} @inheritDoc {@inheritDoc Nasty} */
export interface Other {
  field: string;
}

export namespace ns {
  /** {@link Inner} {@link ns.Inner} {@link Other} {@link Nasty} */
  export interface Inner {
    a: string;
  }
}
