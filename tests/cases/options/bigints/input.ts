// options: --bigints string
export interface Block {
  height: bigint;
}
