export interface User {
  /** @default 20 */
  limit?: number;
}
