// What is not primitive is an array or an object; `{}` is anything but null.
export interface Request {
  format: string | object;
  mode?: "fast" | {};
  body: {} | null;
}
