// Members that would have the same name are called by what each has and the others have not: by a part of it,
interface Token { token: string }
interface Text { text: string }
interface Blocks { blocks: string[] }
interface Thread { thread: string }
export type Post = Token & (Text | Blocks) & (Thread | { channel: string });

// by the keys that it requires,
export type Ref<T> = { value: T } | { field: string } | { scale: string; value: T } | { scale: string; field: string };
export type NumberRef = Ref<number> & { round?: boolean };

// by the type of a key,
export type Setting = { value: string } | { value: string[] } | { value: { low: string; high: string } };

// by the namespace of its type,
export declare namespace V1 {
  interface User { id: number; tags: string[] }
}
export declare namespace V2 {
  interface User { id: string; tags: string[] }
}
export type User = V1.User | V2.User;

// and by what JSON it is, where a literal has the name.
export type Rule = "always" | "never" | ["always", { except: string[] }];

// What is written elsewhere is called as it is there.
export interface Events {
  "issue-opened": { issue: string; by?: string };
  "issue-closed": { issue: string; at?: string };
}
export type IssueEvent = Events["issue-opened"] | Events["issue-closed"] | { issue: string; other: true };

// Where one thing does not tell them apart, two may.
interface Exact { exact?: boolean }
interface Fuzzy { distance?: number }
export type Query = (Exact | Fuzzy) & ({ prefix: string } | { suffix: string }) & ({ path: string } | { all: true });

// What a key has fixed in it says what its type has no name for.
export type Field =
  | { type: "Text" }
  | { type: "List"; items: { type: "Symbol" } }
  | { type: "List"; items: { type: "Link"; of: "Entry" } }
  | { type: "List"; items: { type: "Link"; of: "Asset" }; max?: number };
