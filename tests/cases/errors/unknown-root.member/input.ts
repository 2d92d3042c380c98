// options: --root components.schemas.Pets --root components.schema --root components.schemas.Pet[number] --root operations.schemas.*
export interface components {
  schemas: {
    Pet: { name: string };
  };
}
export interface operations {
  schemas: never;
}
