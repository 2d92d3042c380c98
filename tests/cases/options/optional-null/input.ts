// options: --optional-null conflated
export interface Patch {
  name?: string;
  nickname?: string | null;
  score: number | null;
}

// A tag that may not be there is no tag where it is `null`.
export interface Event {
  of: { tag: 'a'; value: string } | { tag: 'b'; value: number } | { tag?: never; other: boolean };
}
