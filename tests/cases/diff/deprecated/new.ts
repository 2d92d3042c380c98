export interface User {
  /** @deprecated use `id` */
  name?: string;
}
