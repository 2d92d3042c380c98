// What is this deep leaves less room behind a function's parameters than there is.
export namespace temporal {
  export namespace api {
    export namespace errors {
      export namespace v1 {
        export enum Category {
          UNSPECIFIED = 0,
          BENIGN = 1,
        }
      }
    }
  }
}
export type Category = temporal.api.errors.v1.Category;
