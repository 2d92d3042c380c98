export interface Node {
  parent: Node["owner"];
  owner: Node["parent"];
}

type Flags = { [F in keyof Flags]: boolean };

export interface Build {
  flags: Flags;
}
