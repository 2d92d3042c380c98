export type Platform = 'iOS' | 'macOS' | 'x86_64' | 'HTTPServer' | 'IPv6' | 'a' | 'B' | 'OK' | 'NOT_FOUND' | 'OAuth2';
export type Status = '2xx' | '4xx' | '404' | '1.5' | '+1' | '-1' | '' | '*' | '**' | ' ' | '<=' | '>=';
export type Reaction = '👍' | '👎' | '❤️' | 'heart' | '日本' | 'é' | 'ß' | 'Ω';
export type Cases = 'ok' | 'OK' | 'Ok' | 'o_k' | 'o-k' | 'not' | 'NOT' | 'self' | 'Self' | 'type' | 'All';
export type Signs = 'a-b' | 'a_b' | 'a.b' | 'a/b' | 'a:b' | 'a b' | 'aB' | 'AB' | '-a-b' | '_a_b';
export type Sort = 'created' | '-created' | '+created';
export interface Reactions {
  '+1': number;
  '-1': number;
  '2xx'?: number;
  '': string;
  '*': boolean;
  '👍'?: number;
  x86_64: string;
  iOS: string;
  HTTPServer: string;
  URLs: string[];
  A: string;
  a: string;
}
