// Bundlers of declarations give names that are taken a number, and export them as they were.
export { Blob_2 as Blob, Message$1 as Message, type Part as MessagePart, Kept, Kept as Also, Other as Taken };

declare interface Blob_2 {
  size: number;
  origin: { path: string };
}

interface Message$1 {
  attachments: Blob_2[];
  part: Part<string>;
  rest: Partial<Blob_2>;
}

type Part<T> = { value: T };

declare class Kept {
  id: string;
}

// What is exported as it has the name of another, which is reached as well, and so keeps its own.
interface Other {
  taken: Taken;
}

interface Taken {
  by: string;
}
