/** @deprecated */
export interface User {
  name?: string;
}
