/**
 * Code that is indented deeper than what it belongs to is code all the same, and none of it is Rust.
 *
 * @example
      ```ts
      open({
        path: "a",
      });
      ```
 *
 * @example
 *     close();
 *     open();
 */
export interface Door {
  /**
   * - A list
   *
   *       ```
   *       deep.inside();
   *       ```
   * - with fences
   *   1. at every level:
   *      ```js
   *      first();
   *
   *        second();
   *      ```
   *
   *      and text behind.
   *
   *            far.behind();
   */
  list: string;
  /**
   * ### Under a heading
   *     under.it();
   * ```sh
   * behind
   * ```
   *     a.fence();
   */
  behind?: number;
  /**
   *     ```ts
   *     a.fence();
   *     ```
   *
   * - > quoted in a list
   *   >
   *   >     and.code();
   * -
   *       below.a.mark();
   *
   * | a | b |
   * | - | - |
   *     under.a.table();
   */
  more?: boolean;
}
