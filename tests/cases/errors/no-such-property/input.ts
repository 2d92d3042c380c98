interface User {
  name: string;
}
export type Mail = User['mail'];
