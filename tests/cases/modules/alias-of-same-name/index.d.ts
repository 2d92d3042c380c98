import { K as Message } from "./b.js";
export { K as Message, N as Level } from "./b.js";
export type Id = import("./a.js").I;
// Is exported by this name only.
export type Letter = import("./a.js").M;
// Has the name of what it is, and another beside it.
export namespace old {
  type Message = import("./a.js").M;
}
export interface Thread {
  messages: Message[];
  level: import("./b.js").N;
  last: Id;
}
