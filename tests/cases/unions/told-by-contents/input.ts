// What tells these members apart is inside of what they have: none of it is to be lost.
export type Result = { data: Found } | { data: Listed };
export interface Found {
  id?: number;
}
export interface Listed {
  id?: number;
  page: string;
}

export type Rows = { id?: number }[] | { id?: number; name: string }[];

export type Totals = { byDay: { [day: string]: { count?: number } } } | { byDay: { [day: string]: { count?: number; sum: number } } };

// An array is no object with as many fields.
export type Answer = { value: { text: string } } | { value: string[] };
export type Point = { at: { x: number } } | { at: [number] };
