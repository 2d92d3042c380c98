// Schemas whose types are said by what they extend: of fields that are themselves schemas, and of what they say of themselves.
type Test = { (value: unknown): boolean; message?: string };
interface Field<T> {
  out: T;
  test: ((value: unknown) => boolean) & { message?: string };
}
interface Text extends Field<string> {
  test: (value: unknown) => boolean;
  min(length: number): this;
}
declare function text(): Text;
declare function object<S extends { [key: string]: Field<any> }>(fields: S): Field<{ [K in keyof S]: S[K]["out"] }>;
type Infer<F extends Field<any>> = F["out"];

const user = object({ name: text(), home: object({ street: text().min(1) }) });
export type User = Infer<typeof user>;

type Plain<D> = {
  [K in keyof D]: D[K] extends StringConstructor ? string : D[K] extends { type: NumberConstructor } ? number : Plain<D[K]>;
};
declare class Model<Raw = any, Doc extends Plain<Doc> = Plain<Raw>> {
  constructor(definition: Raw | Doc);
  doc: Doc;
}
const model = new Model({ name: String, age: { type: Number } });
export type Doc = (typeof model)["doc"];
