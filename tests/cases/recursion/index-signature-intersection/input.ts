// An alias may be the value of an index signature that is intersected with another: neither is looked at before it is known.
export type JsonObject = { [Key in string]: JsonValue } & { [Key in string]?: JsonValue | undefined };
export type JsonArray = JsonValue[] | readonly JsonValue[];
export type JsonValue = string | number | boolean | null | JsonObject | JsonArray;
export interface Setting {
  value: JsonValue;
}
