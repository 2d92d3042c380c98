// Any JSON, as every library of it declares it.
export type JsonPrimitive = string | number | boolean | null;
export type JsonArray = JsonValue[];
export type JsonObject = { [key: string]: JsonValue };
export type JsonValue = JsonPrimitive | JsonObject | JsonArray;

export interface Envelope {
  id: string;
  payload: JsonValue;
  headers?: JsonObject;
}
