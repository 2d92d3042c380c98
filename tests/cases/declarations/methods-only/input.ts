// Clients and stores are no data: none of their members is. They are written where data has them, and not for themselves.
export interface Store {
  get(key: string): string;
  set: (key: string, value: string) => void;
}
export class UsersApi {
  private base = '';
  list(): Promise<User[]> {
    return Promise.resolve([]);
  }
}
export interface Listener {
  on(event: string): this;
}

/** Nothing is asked of it, and there is nothing in it that could be left out. */
export interface Empty {}

export interface User {
  name: string;
  rename(name: string): void;
  listener?: Listener;
}
