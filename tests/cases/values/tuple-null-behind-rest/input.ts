// What is `null` behind a rest holds nothing: clippy asks for no variable.
export type Call = [args: number, ...rest: string[], end: null];
