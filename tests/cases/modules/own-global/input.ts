// A global of the program's own stands in place of the browser's.
declare global {
  interface Response {
    status: number;
  }
  type Node = { name: string; children: Node[] };
}

export interface Reply {
  response: Response;
  tree: Node;
}
