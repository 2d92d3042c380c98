interface Chunk {
  code: string;
}
export { Chunk as a };
