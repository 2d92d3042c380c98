import { Project } from "./orders";
import { Change } from "./people";
/** `Partial` of a project stands beside that. */
export interface Changes {
  order: Partial<Project>;
  lead: Change;
}
