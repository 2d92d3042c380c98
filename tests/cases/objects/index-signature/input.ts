export interface Scores {
  [player: string]: number;
}
export type Labels = { [key: string]: string | null };
