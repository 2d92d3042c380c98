// What is in two arrays at once is an array of what is in the elements of both.
interface Named {
  name: string;
}
interface Sized {
  size: number;
}

export interface Page {
  items: Named[] & Sized[];
}
