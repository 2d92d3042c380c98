// What may be absent is the same union in both parts, whether a mapped type put `undefined` into one of them or not.
interface Doc {
  loc: string;
}
interface TypedDoc extends Doc {
  typed: true;
}
interface Options {
  mutation: Doc | TypedDoc;
  policy?: "all" | "none";
}
interface Some extends Partial<Options> {}
type Prettify<T> = { [K in keyof T]: T[K] } & {};
interface Input extends Prettify<Partial<Omit<Some, "policy">> & { id?: number }> {}
type Both = Input & Some;

export interface Mutate extends Both {}
export type Mutation = NonNullable<Mutate["mutation"]>;
