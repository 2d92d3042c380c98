interface User {
  id: number;
  name?: string;
  secret: string;
}
export type NewUser = Omit<User, 'id'>;
export interface Create {
  user: Omit<User, 'id' | 'secret'>;
}
