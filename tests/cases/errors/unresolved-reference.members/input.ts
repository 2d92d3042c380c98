import type { BaseModel } from "@acme/models";

export interface Invoice extends BaseModel {
  total: number;
}

export interface Draft extends Partial<Template> {
  title: string;
}

interface User {
  id: string;
}
export type Short = Omit<User, Secret>;
export type Scores = Record<Player, number>;
