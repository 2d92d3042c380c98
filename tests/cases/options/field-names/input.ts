// options: --field-names verbatim
export interface User {
  userId: number;
  first_name?: string;
  type: string;
  self: string;
  'content-type': string;
  $ref?: string;
  ID: string;
  id: string;
  _links: string[];
  日本: string;
}

export type Range = [startAt: number, endAt?: number];

export interface Bag {
  firstKey: string;
  [key: string]: string;
}
