export interface Block {
  height: bigint;
}
