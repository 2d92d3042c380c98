export interface Camel {
  firstName: string;
  lastLoginAt: string;
}
export interface Snake {
  first_name: string;
  last_login_at: string;
}
export interface Kebab {
  'first-name': string;
  'last-login-at': string;
}
export interface Mixed {
  userID: string;
  HTMLUrl: string;
  x_y: string;
  oauth2Token: string;
}
