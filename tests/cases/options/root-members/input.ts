// options: --root components["schemas"].* --root paths["/pets"].get.responses.200.content["application/json"] --root Database.public.*.Row --root Query.repository.issues.nodes[number]
/** As openapi-typescript writes it. */
export interface components {
  schemas: {
    /** A pet. */
    Pet: {
      name: string;
      /** Where it lives. */
      owner?: components["schemas"]["Owner"];
      tags: { label: string }[];
      status: "sold" | "free";
    };
    Owner: {
      name: string;
      address: {
        street: string;
      } | null;
    };
    /** Any of them. */
    Animal: components["schemas"]["Pet"] | components["schemas"]["Dog"];
    Dog: { barks: boolean };
    Id: string;
    Record: { of: Record<string, number> };
    delete?: never;
  };
  responses: never;
}

export interface paths {
  "/pets": {
    get: {
      responses: {
        200: {
          content: {
            "application/json": { pets: components["schemas"]["Pet"][]; next: { cursor: string } };
          };
        };
      };
    };
  };
}

/** As Supabase writes it. */
export type Database = {
  public: {
    users: { Row: { id: number }; Insert: { id?: number } };
    orders: { Row: { total: number; items: { sku: string }[] }; Insert: { total: number } };
  };
};

/** As GraphQL Code Generator writes it. */
export type Query = {
  repository?: {
    issues: { nodes?: Array<{ title: string; author: { login: string } | null } | null> | null };
  } | null;
};
