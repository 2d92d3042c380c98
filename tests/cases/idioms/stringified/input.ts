// Every value as something else: form state, validation errors, and what changed.
type Stringified<T> = { [K in keyof T]: string };
type Errors<T> = { [K in keyof T]?: T[K] extends object ? Errors<T[K]> : string };
type Changes<T> = { [K in keyof T]?: { from: T[K]; to: T[K] } };
type Getters<T> = { [K in keyof T & string as `get${Capitalize<K>}`]: T[K] };

interface Form {
  name: string;
  age: number;
  address: { street: string; zip: number };
}

export type FormText = Stringified<Form>;
export type FormErrors = Errors<Form>;
export type FormChanges = Changes<Omit<Form, 'address'>>;
export type FormGetters = Getters<Form>;
