// What differs in methods only is one thing to JSON.
export type LocalApp = { label: string; url?: string } & (
  | { open: (path: string) => void }
  | { /** What to type. */ snippet: () => string; url?: string }
);

export interface Props {
  guard?: { check: () => boolean; role?: never } | { role?: never; check?: never } | { role: string };
}
