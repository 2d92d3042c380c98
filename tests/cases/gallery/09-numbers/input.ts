// Numbers that are names, bits, or integers
export enum Priority {
  Low = 1,
  High = 10,
}
export enum Access {
  Read = 1 << 0,
  Write = 1 << 1,
  Share = 1 << 2,
  Owner = Read | Write | Share,
}
/** @integer */
export type Revision = number;

export interface Grant {
  priority: Priority;
  access: Access;
  revision: Revision;
  weight: number;
}
