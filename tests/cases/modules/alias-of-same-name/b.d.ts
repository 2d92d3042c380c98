// What bundlers write of what a file passes on: each is the one of that name, and no second.
import { M as Message$1, L as Level$1 } from "./a.js";
type Message = Message$1;
type Level = Level$1;
export { Message as K, Level as N };
