// An index signature may ask for the properties beside it.
export interface Context {
  base?: string;
  version: 1.1;
  [term: string]: null | boolean | Context[keyof Context];
}
