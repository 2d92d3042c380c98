type Element<T> = T extends readonly (infer U)[] ? U : never;
type Payload<T> = T extends { payload: infer P extends object } ? P : null;
type First<S> = S extends `${infer H}-${string}` ? H : S;
export interface Parts {
  element: Element<boolean[]>;
  payload: Payload<{ payload: { id: number } }>;
  none: Payload<{ payload: string }>;
  first: First<'en-GB' | 'de-AT' | 'fr'>;
}

type Unpacked<T> = T extends Promise<infer V> ? V : T;
interface Numbered<T> {
  number: number;
  value: T;
}

/** What is handed through as it is keeps its name. */
export type Delivered = Unpacked<Promise<Numbered<string>>>;
export type Inner = Unpacked<Promise<Parts>>;
