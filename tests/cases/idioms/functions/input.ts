// What functions take and give.
declare function search(query: string, options?: { limit: number }, ...tags: string[]): Promise<{ hits: string[]; total: number }>;
interface Api {
  getUser(id: string): Promise<{ id: string; mail?: string }>;
  count(): number;
  version: string;
}
type Unpromised<T> = T extends PromiseLike<infer V> ? Unpromised<V> : T;
type Results<T> = { [K in keyof T as T[K] extends (...args: never[]) => unknown ? K : never]: T[K] extends (...args: never[]) => infer R ? Unpromised<R> : never };
type Arguments<T> = { [K in keyof T as T[K] extends (...args: never[]) => unknown ? K : never]: T[K] extends (...args: infer A) => unknown ? A : never };
type FirstParameter<F> = F extends (first: infer P, ...rest: never[]) => unknown ? P : never;

export type SearchArguments = Parameters<typeof search>;
export type SearchResult = Awaited<ReturnType<typeof search>>;
export type ApiResults = Results<Api>;
export type ApiArguments = Arguments<Api>;
export type Query = FirstParameter<typeof search>;
