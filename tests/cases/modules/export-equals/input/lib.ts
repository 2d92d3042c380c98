declare namespace Lib {
  interface Options {
    fast: boolean;
  }
}
export = Lib;
