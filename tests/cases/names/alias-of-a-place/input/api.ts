// What OpenAPI's generators write: types that only their place names, and aliases that give them a name.
interface components {
  schemas: {
    Tag: { label: string };
    Pet: components["schemas"]["Tag"] & { id: number; friends?: components["schemas"]["Pet"][] };
    Kept: Omit<{ id: number; secret: string }, "secret">;
  };
}
export interface Operations {
  list: { 200: { body: components["schemas"]["Pet"][] } };
  kept: { 200: { body: components["schemas"]["Kept"] } };
}
export type Tag = components["schemas"]["Tag"];
export type Pet = components["schemas"]["Pet"];
export type Animal = components["schemas"]["Pet"];
export type Kept = components["schemas"]["Kept"];
