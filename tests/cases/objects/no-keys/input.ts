// An index signature that has no values leaves objects without keys.
export type Nothing = Record<string, never>;

/** As generators of types write what has no properties. */
export interface Operation {
  parameters: Record<string, never>;
  body?: { headers: { [key: string]: never }; content: Nothing };
  answer: Record<PropertyKey, never> | { status: number };
  steps: never[];
}
