// What may stand for what, as a condition asks it.
interface Circle {
  kind: "circle";
  size: number;
}
interface Square {
  kind: "square";
  size: number;
  corners: number;
}
interface Either {
  kind: "circle" | "square";
  size: number;
  corners: number;
}
interface Box<T> {
  value: T;
}
declare class Session {
  private token: string;
  user: string;
}
declare class OtherSession {
  private token: string;
  user: string;
}
declare class AdminSession extends Session {
  level: number;
}
interface Settings {
  theme?: string;
}
type Fits<A, B> = [A] extends [B] ? "fits" : "does not";

/** Any object has whatever key it is asked for, if any value will do; of other values an interface says too little. */
export interface Keys {
  interface: Fits<Circle, Record<string, any>>;
  interfaceOfUnknown: Fits<Circle, Record<string, unknown>>;
  list: Fits<string[], Record<string, any>>;
  text: Fits<string, Record<string, any>>;
  literal: Fits<{ a: string; b?: string }, Record<string, string>>;
  shaped: Fits<{ "x-a": string }, { [key: `x-${string}`]: number }>;
  unshaped: Fits<{ a: string }, { [key: `x-${string}`]: number }>;
  part: Fits<Circle & { a: string }, Record<string, unknown>>;
  branded: Fits<string & { __brand: "id" }, Record<string, unknown>>;
  anyObject: Fits<object, Record<string, unknown>>;
}

/** A union is fit by what fits it for each of its tags. */
export interface Tags {
  either: Fits<Either, Circle | Square>;
  without: Fits<{ kind: "circle" | "square"; size: number }, Circle | Square>;
  other: Fits<{ kind: "circle" | "line"; size: number; corners: number }, Circle | Square>;
  generic: Fits<Box<boolean>, Box<true> | Box<false>>;
  absent: Fits<{ value?: "a" }, { value: "a" } | { value?: undefined }>;
  left: Exclude<Either | Circle, Circle | Square>;
}

/** What a class hides keeps it apart from all that does not extend it. */
export interface Hidden {
  same: Fits<Session, OtherSession>;
  written: Fits<{ user: string }, Session>;
  derived: Fits<AdminSession, Session>;
  shown: Fits<Session, { user: string }>;
}

/** Lists, functions, and what may be absent in them. */
export interface Absent {
  optional: Fits<[string?], string[]>;
  parameter: Fits<(a: string) => void, (a?: string) => void>;
  anything: Fits<any[], never[]>;
  unknown: Fits<unknown, {} | null | undefined>;
  object: Fits<object, Settings>;
  callable: Fits<object, () => void>;
  open: Fits<string & {}, Settings>;
}

type DeepPartial<T> = T extends Function ? T : T extends Record<string, any> ? { [P in keyof T]?: DeepPartial<T[P]> } : T;

export interface Config {
  server: { host: string; tags: string[] };
  settings: Square;
}

export type UserConfig = DeepPartial<Config>;
