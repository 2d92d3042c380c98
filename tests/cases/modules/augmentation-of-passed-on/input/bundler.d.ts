import { a as Chunk } from "./shared";
export { Chunk };
