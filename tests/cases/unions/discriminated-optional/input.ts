// A tag that need not be there tells members apart where it is there.
export type Stream = Http | Bridge;

interface Http {
  type?: 'http';
  sink?: { url: string };
  [key: string]: unknown;
}

interface Bridge {
  type?: 'bridge';
  sink?: { account: string };
  [key: string]: unknown;
}

// One of the tags inside has to be there, so that no object is both.
export type Connection = KeyConnection | CodeConnection;

interface KeyConnection {
  name: string;
  setup: { type: 'key'; key: string };
}

interface CodeConnection {
  name: string;
  setup: { type?: 'code'; code?: string; [key: string]: unknown };
}
