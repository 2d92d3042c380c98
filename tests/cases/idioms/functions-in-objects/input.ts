// Functions in the object that a call is given take what is wanted there, by what the rest of the object says.
declare function store<S, G extends Record<string, (state: S) => unknown>>(options: {
  state: S;
  getters: G;
}): { state: S; getters: { [K in keyof G]: ReturnType<G[K]> } };
const counter = store({
  state: { count: 1, names: ['a'] },
  getters: {
    doubled: state => state.count * 2,
    first: state => state.names[0],
    whole(state) {
      return state;
    },
  },
});
export type Counter = typeof counter;

declare function routes<T extends Record<string, (request: { id: string; page: number }) => unknown>>(
  handlers: T,
): { [K in keyof T]: ReturnType<T[K]> };
const answers = routes({
  user: ({ id }) => ({ id, name: 'a' }),
  list: request => request.page,
  fixed: () => true,
});
export type Answers = typeof answers;

declare const isOld: boolean;
declare function made<T>(make: (from: { at: string }) => T): T;
const either = made(isOld ? from => from.at : from => from.at);
export interface Either {
  either: typeof either;
}
