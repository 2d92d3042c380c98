// Keys that get the same name are one property, for which the key is any of them.
interface Events {
  open_start: { at: number };
  open_end: { at: number; ok: boolean };
  close: { code: number };
}

export type Streams = { [K in keyof Events as K extends `${infer Name}_${string}` ? Name : K]: { name: K; event: Events[K] } };
