/// <reference lib="dom" />
// What objects of browsers have, asked for by its name.
export interface Shortcut {
  event: Pick<KeyboardEvent, "key" | "ctrlKey">;
  at: Pick<DOMRect, "x" | "y">;
  method: Request["method"];
  mode?: Request["mode"];
  status: Response["status"];
  file: Omit<Pick<File, "name" | "size" | "type">, "type"> & { content: string };
  href: URL["href"];
  flags: RegExp["flags"];
}
