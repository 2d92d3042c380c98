// `readonly` before an array leads back to the alias as late as the array alone does.
export type Json = string | number | boolean | null | JsonObject | JsonArray;
export type JsonObject = { [key in string]: Json };
export type JsonArray = Json[] | readonly Json[];

export interface Box {
  value: JsonArray;
}
