// options: --optional-null conflated
export interface Patch {
  name?: string;
  nickname?: string | null;
  score: number | null;
}
