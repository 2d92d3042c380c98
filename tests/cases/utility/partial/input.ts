interface User {
  id: number;
  name: string | null;
}
export type UserPatch = Partial<User>;
