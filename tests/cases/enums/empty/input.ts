// An enum without members is a number to TypeScript.
export enum Kind {}
export interface Token {
  kind: Kind;
}
