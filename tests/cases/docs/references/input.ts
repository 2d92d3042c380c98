/**
 * A date, as in [RFC 3339][RFC3339], section [5.6][], or an
 * [ISO week][iso]; [unknown] and [other][unknown] are only text.
 *
 * ![A calendar](assets/calendar.svg)
 *
 * [RFC3339]: https://example.com/rfc3339
 * [5.6]: <https://example.com/rfc3339#5.6> "Internet date"
 * [ISO]: https://example.com/iso
 */
export interface Moment {
  /**
   * How it is written.
   *
   * @default
   * ```json
   * "long"
   * ```
   */
  style?: 'long' | 'short';
}
