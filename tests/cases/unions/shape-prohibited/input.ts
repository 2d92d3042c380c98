// Members that are told apart by their keys, and say which keys of the others they do not have.
export type Body = { text: string; html?: never } | { html: string; text?: never };

interface None {
  path?: undefined;
  url?: undefined;
}
export type Source =
  | (Omit<None, 'path'> & { path: string; mode?: number })
  | (Omit<None, 'url'> & { url: string; retries?: number });

export type Step = { run: string; uses?: never; id?: string } | { uses: string; run?: never; with?: string };
export interface Job {
  steps: Step[];
}

/** Those that forbid each other do so among themselves, beside one that forbids nothing. */
export type Filter = { size: number } | { match: string; range?: never } | { range: number; match?: never };
