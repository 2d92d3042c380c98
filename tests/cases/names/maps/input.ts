export interface User { name: string }

export interface Request {
  /** A map is called by its values, where those are few. */
  headers?: [string, string][] | Record<string, string>;
  users: Record<string, User> | User[];
  variables: string | Record<string, string | number | boolean>;
}
