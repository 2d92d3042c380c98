export type Role = 'admin' | 'user' | (string & {});
