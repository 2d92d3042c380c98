export interface Form<T> {
  values: T;
  touched: { [K in keyof T]?: boolean };
}
interface Login {
  user: string;
  password: string;
}
export type LoginForm = Form<Login>;
