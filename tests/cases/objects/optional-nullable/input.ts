export interface Patch {
  nickname?: string | null;
  score?: number | null;
}
