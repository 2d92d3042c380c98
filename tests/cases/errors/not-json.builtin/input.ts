export interface Params extends Omit<RequestInit, "body"> {
  path: string;
}
