// What is `never` by itself tells nothing apart: the intersection stays what it is, and has no values.
interface Votes {
  count: number;
  voters: string[];
}
export interface Issue {
  title: string;
  votes?: Votes & { voters: never };
  kind: ({ kind: 'a'; a: number } & { kind: 'b' }) | 'none';
}
