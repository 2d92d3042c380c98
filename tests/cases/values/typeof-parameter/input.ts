// `typeof` of what a function takes, in what it says that it returns: NestJS's `PickType`.
interface Ctor<T> {
  new (...args: any[]): T;
}
declare function PickType<T, K extends keyof T>(c: Ctor<T>, keys: readonly K[]): Ctor<Pick<T, (typeof keys)[number]>>;
declare function OmitType<T, K extends keyof T>(c: Ctor<T>, keys: readonly K[]): Ctor<Omit<T, (typeof keys)[number]>>;

export class User {
  email!: string;
  tags!: string[];
  age?: number;
}
export class Login extends PickType(User, ["email"] as const) {
  password!: string;
}
export class Untagged extends OmitType(User, ["tags"] as const) {}

declare function boxed<T>(v: T): { value: typeof v; lists: { [K in keyof typeof v]: (typeof v)[K][] } };
const box = boxed({ x: 1, y: "a" });
export type Boxed = typeof box;

declare function twice(first: { a: string }, second: typeof first): [typeof first, typeof second];
export type Twice = ReturnType<typeof twice>;

function sized(size: number, unit = size) {
  return { size, unit, of: null as typeof size | null };
}
export type Measured = ReturnType<typeof sized>;
