export interface Task {
  assignee: string | null;
  done: boolean;
}
