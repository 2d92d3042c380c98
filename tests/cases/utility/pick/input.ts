interface User {
  /** The number. */
  id: number;
  name?: string;
  secret: string;
}
export type UserCard = Pick<User, 'id' | 'name'>;
