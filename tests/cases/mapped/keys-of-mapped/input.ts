// The keys of a mapped type are what it goes over: text alone, where an index signature has numbers as well.
type Messages = Record<string, string>;
type Written = { [name: string]: string };
type Copy<T> = { [K in keyof T]: T[K] };

export interface Options {
  language?: keyof Messages;
  written?: keyof Written;
  copied?: keyof Copy<Written>;
  upper?: keyof { [K in "a" | "b" as Uppercase<K>]: K };
  anything: Copy<object>;
}
