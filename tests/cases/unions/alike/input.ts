/** As GraphQL Code Generator writes what a query asks of each type of a union. */
export type AddStar = {
  starrable:
    | { id: string; stars: number }
    | { id: string; stars: number }
    | { stars: number; id: string }
    | null;
  owners: Array<{ owner: { login: string } } | { owner: { login: string } }>;
  actors: Array<{ login: string } | { login: string; bot: boolean } | { login: string }>;
};

/** The same whole. */
export type Actor = { login: string } | { login: string };

/** Not alike: one may lack it. */
export type Apart = { kind: "a"; x: number } | { kind: "a"; x?: number };
