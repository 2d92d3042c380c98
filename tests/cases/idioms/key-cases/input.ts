// Keys from camelCase to snake_case and back, at every level.
type SnakeCase<S extends string> = S extends `${infer Head}${infer Tail}`
  ? Head extends Uppercase<Head>
    ? Head extends Lowercase<Head>
      ? `${Head}${SnakeCase<Tail>}`
      : `_${Lowercase<Head>}${SnakeCase<Tail>}`
    : `${Head}${SnakeCase<Tail>}`
  : S;
type Snaked<T> = T extends readonly (infer E)[] ? Snaked<E>[] : T extends object ? { [K in keyof T as SnakeCase<K & string>]: Snaked<T[K]> } : T;
type CamelCase<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : S;
type Camelized<T> = { [K in keyof T as CamelCase<K & string>]: T[K] extends object ? Camelized<T[K]> : T[K] };

interface Order {
  orderId: string;
  shipTo: { streetName: string; zipCode?: string };
  lineItems: { unitPrice: number }[];
}
interface Row {
  created_at: string;
  user_profile: { first_name: string };
}

export type OrderRow = Snaked<Order>;
export type Entity = Camelized<Row>;
