// What a class has of its own, beside what `JSON.stringify` makes of the built-in one: a map and a set are `{}` to it.
export declare class Headers extends Map<string, string> {
  origin: string;
}
export declare class Tags<T extends string> extends Set<T> {
  label?: string;
}
export declare class Bytes extends Uint8Array<ArrayBuffer> {
  encoding: string;
}
export declare class Stamp extends Date {
  zone: string;
}
export declare class Lines extends Array<string> {
  separator: string;
}
export declare class ApiError extends Error {
  readonly status: number;
}
/** Asked for by its name it is a property as any other. */
export type Sized = Pick<Map<string, string>, "size">;
export interface All {
  headers: Headers;
  tags: Tags<"a" | "b">;
  stamp: Stamp;
  lines: Lines;
  error: ApiError;
  count: Headers["size"];
}
