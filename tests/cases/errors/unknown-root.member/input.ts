// options: --root components.schemas.Pets --root components.schema --root components.schemas.Pet[number]
export interface components {
  schemas: {
    Pet: { name: string };
  };
}
