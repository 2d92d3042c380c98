// options: --exclude Internal --exclude Secret --exclude User.password --replace Secret=String
export interface User {
  name: string;
  password: string;
  secret: Secret;
}

export interface Secret {
  key: string;
}

export interface Internal {
  user: User;
}
