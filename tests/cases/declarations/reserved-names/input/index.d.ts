// What is only declared may bear names that code in strict mode may not use.
declare namespace serve {
  var static: (package: string, interface: number, arguments: any, eval: any) => void;
  function make(static: boolean, private?: string): void;
  interface Options {
    static: boolean;
    package?: string;
  }
}

export = serve;
