// What a function takes for `this` is a type as well.
declare function describe(this: { name: string }, size: number): { text: string };
declare function bare(size: number): void;
type Context<T> = T extends (this: infer C, ...args: any) => any ? C : never;

export interface Calls {
  context: ThisParameterType<typeof describe>;
  same: Context<typeof describe>;
  none: ThisParameterType<typeof bare>;
  taken: Parameters<OmitThisParameter<typeof describe>>;
  given: ReturnType<OmitThisParameter<typeof describe>>;
}
