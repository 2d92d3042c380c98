export type Odd = '' | ' ' | '1' | '+1' | '-1' | 'a b' | 'a-b' | 'A' | 'a' | '日本' | 'self' | 'type' | '*';
