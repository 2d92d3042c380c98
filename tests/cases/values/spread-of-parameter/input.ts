// What is spread of a type parameter is not known before it is called: it stands beside what is written.
function withId<S extends object>(source: S) {
  return { ...source, id: 1 };
}
const user = withId({ name: "Ann" });
export type User = typeof user;

function between<S, T>(first: S, second: T) {
  return { kind: "pair", ...first, ...second, done: true };
}
const pair = between({ left: 1 }, { right: "a" });
export type Pair = typeof pair;

class Repository<T> {
  constructor(private of: T) {}
  stored() {
    return { ...this.of, version: 1 };
  }
}
const repository = new Repository({ title: "a" });
export type Stored = ReturnType<typeof repository.stored>;
