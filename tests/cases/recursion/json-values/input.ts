// The values of a mapped type or a list that may be absent are those of the union that they are written as, null among them or not.
export type JsonObject = { [Key in string]?: JsonValue };
export interface JsonArray extends Array<JsonValue> {}
export type JsonValue = string | number | boolean | JsonObject | JsonArray | null;

export interface Record {
  meta: JsonValue | null;
  more?: JsonValue;
  each: { [key: string]: JsonValue | undefined };
  list: (JsonValue | undefined)[];
}
