export interface Page {
  /** @integer */
  number: number;
  /** @asType integer */
  size?: number;
  /**
   * Everything there is.
   * @format int64
   */
  total: number | null;
  /** @TJS-type integer */
  offset: number;
}
