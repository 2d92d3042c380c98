interface User {
  id: number;
  name: string;
  password: string;
}
export interface PublicUser extends Omit<User, 'password'> {
  avatar: string;
}
