export interface Response<T = string, E extends object = { code: number }> {
  data: T;
  error?: E;
}
export interface Calls {
  plain: Response;
  typed: Response<boolean>;
  full: Response<number, { reason: string }>;
}
