export interface Whole {
  type: "integer";
  step: number;
}

export interface Plain {
  type?: "boolean" | "file";
  note: string;
}

export type Format = Whole | Plain;
