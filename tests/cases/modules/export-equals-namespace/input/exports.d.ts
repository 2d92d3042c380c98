// What is exported by `export =` goes by its own name, and what is in a namespace by no other before it.
declare class Plugin {
  name: string;
}

declare namespace exports {
  export namespace cache {
    export { Plugin };
  }
  export interface Options {
    plugins: Plugin[];
  }
}

export = exports;
