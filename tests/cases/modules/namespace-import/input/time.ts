export type Zone = 'utc' | 'local';
