export type Command = [name: string, ...args: number[]];
export type Trailing = [...string[], boolean];
export type Middle = [string, ...number[], boolean];
