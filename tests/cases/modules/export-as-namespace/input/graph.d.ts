// A module that a script sees as a global may name its own types by that, where a namespace in it hides them.
export as namespace graph;

export interface Identity {
  id: string;
}

export namespace calls {
  export interface Identity {
    caller: graph.Identity;
  }
}

export interface Call {
  by: calls.Identity;
}
