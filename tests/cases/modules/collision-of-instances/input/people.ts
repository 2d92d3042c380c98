/** What somebody works on. */
export interface Project {
  id: number;
  lead: string;
}
export interface Change {
  project: Partial<Project>;
  only: Pick<Project, "id">;
}
