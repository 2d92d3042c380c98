/// <reference lib="dom" />
// What browsers and Node have: objects without contents in JSON, `toJSON` where there is one, options as data.
export interface Upload {
  file: File | string;
  bytes: Buffer;
  headers?: Headers;
  init: Pick<RequestInit, "method" | "keepalive">;
  box: DOMRect;
  send?: typeof fetch;
  timer?: ReturnType<typeof setTimeout>;
}
