// What JSON makes of a type, said in TypeScript.
type Primitive = string | number | boolean | null;
type Jsonify<T> = T extends Primitive
  ? T
  : T extends { toJSON(): infer J }
    ? Jsonify<J>
    : T extends undefined | symbol | ((...args: never[]) => unknown)
      ? never
      : T extends readonly (infer E)[]
        ? Jsonify<E>[]
        : { [K in keyof T as T[K] extends symbol | ((...args: never[]) => unknown) ? never : K]: Jsonify<T[K]> };

class Money {
  constructor(public amount: number, public currency: string) {}
  toJSON(): string {
    return `${this.amount} ${this.currency}`;
  }
}
interface Invoice {
  id: string;
  total: Money;
  issued: Date;
  lines: { text: string; price: Money; format(): string }[];
}

export type InvoiceJson = Jsonify<Invoice>;
export interface Stored {
  invoice: Invoice;
}
