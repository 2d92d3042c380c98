// Of several values those are left whose types the others do not say already.
interface Named {
  name: string;
}
interface Person extends Named {
  age: number;
}
interface Sealed {
  readonly name: string;
}
declare const isSo: boolean;
declare const named: Named;
declare const person: Person;
declare const sealed: Sealed;
declare const given: Named | undefined;
declare const texts: Record<string, string>;
declare const left: { kind: "left"; size?: number };
declare const right: { kind: "right" };

const listOrNone = (list?: string[]) => list ?? [];
const someOrNone = () => (isSo ? [1] : []);
const filled = (of: { items?: Named[] }) => (of.items && of.items.length ? of.items : []);
const either = () => (isSo ? named : person);
const returned = () => {
  if (isSo) return person;
  return named;
};
const listed = () => [named, person];
const given_ = () => given ?? person;
const written = () => (isSo ? { name: "a" } : named);
const writtenMore = () => (isSo ? { name: "a", size: 1 } : named);
const sealedOr = () => (isSo ? sealed : named);
const keyed = () => (isSo ? texts : { a: "" });
const apart = () => (isSo ? left : right);

export interface Config {
  listOrNone: ReturnType<typeof listOrNone>;
  someOrNone: ReturnType<typeof someOrNone>;
  filled: ReturnType<typeof filled>;
  either: ReturnType<typeof either>;
  returned: ReturnType<typeof returned>;
  listed: ReturnType<typeof listed>;
  given: ReturnType<typeof given_>;
  written: ReturnType<typeof written>;
  writtenMore: ReturnType<typeof writtenMore>;
  sealedOr: ReturnType<typeof sealedOr>;
  keyed: ReturnType<typeof keyed>;
  apart: ReturnType<typeof apart>;
}
