interface Model {
  id: number;
  name: string;
  save(): void;
  title?: string;
}
type KeysOf<T, V> = { [K in keyof T]-?: T[K] extends V ? K : never }[keyof T];
export type Strings = Pick<Model, KeysOf<Model, string | undefined>>;
