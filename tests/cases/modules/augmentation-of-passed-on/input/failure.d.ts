declare function failure(): failure.Failure;
declare namespace failure {
  interface Failure {
    message: string;
  }
}
export = failure;
