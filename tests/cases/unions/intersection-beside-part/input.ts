// `A & B` beside `B` is nothing that `B` is not, and yet has keys that `B` does not read.

export interface Query {
  prefix?: string;
  limit?: number;
  pageToken?: string;
}

export type Page = [files: string[], next: (Query | {}) & Partial<Pick<Query, "pageToken">>];

export interface Named {
  name: string;
}

/** The first says no more than the second. */
export type Same = (Named & { name: string }) | Named;

/** The first says more. */
export type Aged = (Named & { age: number }) | Named;

interface Streaming {
  open: () => void;
  close(): void;
}

/** What the first has more is no JSON. */
export type Source = (Named & Streaming) | Named;

interface Delivery {
  name: string;
  to: { city: string; near?: Delivery };
}

interface Numbered {
  to: { number: number };
}

/** What the first has more is within what both have. */
export type Sent = (Delivery & Numbered) | Delivery;

interface Dated {
  to: { city: string };
}

/** Both say the same of what is within. */
export type Stored = (Delivery & Dated) | Delivery;
