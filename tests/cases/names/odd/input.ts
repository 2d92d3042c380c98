export interface Odd {
  $ref: string;
  '@id': string;
  '1abc': string;
  '': string;
  日本: string;
  'a b': string;
  '<': string;
  '"': string;
  '\\': string;
  42: string;
  __proto: string;
}
