export enum Code {
  Ok = 200,
  Success = 200,
  Missing = 404,
}
export interface Reply {
  code: Code;
}
