export interface User {
  /** @default 10 */
  limit?: number;
}
