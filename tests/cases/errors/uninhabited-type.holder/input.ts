export interface components {
  schemas: {
    Pet: { name: string };
  };
  responses: never;
}
