/** What was ordered. */
export interface Project {
  id: string;
  items: string[];
}
