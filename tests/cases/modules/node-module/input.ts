import type { Encoding } from 'node:buffer';

export interface Chunk {
  encoding: Encoding;
}
