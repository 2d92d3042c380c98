declare interface Global {
  a: number;
}
declare type Alias = Global | null;
declare const value: { b: string };
declare function run(): void;
