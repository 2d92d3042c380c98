export type Role = 'admin' | 'user' | 'guest';
