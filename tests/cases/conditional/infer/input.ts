type Element<T> = T extends readonly (infer U)[] ? U : never;
type Payload<T> = T extends { payload: infer P extends object } ? P : null;
type First<S> = S extends `${infer H}-${string}` ? H : S;
export interface Parts {
  element: Element<boolean[]>;
  payload: Payload<{ payload: { id: number } }>;
  none: Payload<{ payload: string }>;
  first: First<'en-GB' | 'de-AT' | 'fr'>;
}
