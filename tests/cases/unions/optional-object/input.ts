export interface Job {
  retry?: { times: number } | boolean;
  output: { path: string } | null;
}
