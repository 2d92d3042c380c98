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
  /** Format: int32 */
  first?: number;
  /**
   * Format: uint32
   * @description As openapi-typescript writes it.
   */
  last?: number;
}
