// options: --number-at User.name=u64 --number-at User.owner=u64 --number-at *.id=u64 --number-at User.sizes=u32
export interface User {
  id: number;
  name: string;
  owner: Owner;
  sizes: { width: number }[];
}

export interface Owner {
  id: string;
}
