// `export { Name }` means the name outside of the exports, in a namespace as in a module.
type Option = { name: string; alias: string[] };
declare const version: unique symbol;
declare const limits: { max: 10 };
declare namespace Resolver {
  export { Option, limits };
}

interface Options {
  first: Resolver.Option;
  max: typeof Resolver.limits.max;
}
export { Options, version };
