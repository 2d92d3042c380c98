interface Ok {
  error: null;
  data: string;
}
interface Failed {
  error: string;
  data: null;
}
export type Reply = Ok | Failed;
