// A property that may be written again has the type that its first value is one of; a readonly one has the value.
export enum Role {
  Admin = "admin",
  User = "user",
}

export class Member {
  role = Role.User;
  readonly first = Role.Admin;
  level = 0;
  active = true;
}
