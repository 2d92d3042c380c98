// A module of this name in a module that is called as the file is: clippy asks for the attribute.
declare function input(text: string): input.Options;
declare namespace input {
  interface Options {
    level: number;
    nested?: input.Options;
  }
  namespace input {
    interface Options {
      depth: number;
    }
  }
}
export = input;
