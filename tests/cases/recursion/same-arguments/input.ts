// A generic within itself, each time with arguments that are written differently and come to the same.
type WithId<T> = Pick<T, Exclude<keyof T, "id">> & { id: string };
type Filter<T> = { [P in keyof WithId<T>]?: WithId<T>[P] | { $in: WithId<T>[P][] } } & Combined<WithId<T>>;

interface Combined<T> {
  $and?: Filter<T>[];
  $or?: Filter<T>[];
}

interface User {
  name: string;
  age: number;
}

export interface Query {
  filter: Filter<User>;
}
