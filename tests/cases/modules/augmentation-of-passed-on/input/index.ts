// What a module passes on under a name of its own, or by `export =`, is added to where it is declared.
import { Chunk } from "./bundler";
import failure = require("./failure");

declare module "./bundler" {
  interface Chunk {
    assets: string[];
  }
}

declare module "./failure" {
  interface Failure {
    context?: string;
  }
}

export interface Output {
  chunk: Chunk;
  failure?: failure.Failure;
}
