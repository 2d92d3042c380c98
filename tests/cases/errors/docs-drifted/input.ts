/** Somebody with an account. */
export interface User {
  id: string;
  mail: string;
}
