interface After { after?: string; before?: never }
interface Before { before?: string; after?: never }

/** What each member has of the same place is called by the union. */
export type ListOptions = (After | Before) & { limit?: number; status?: 'on' | 'off' | ('on' | 'off')[]; sort: { by: string } };

/** Two places: each is called by its own member. */
export type Apart = { kind: 'a'; sort: { by: string } } | { kind: 'b'; sort: { by: string; down: boolean } };
