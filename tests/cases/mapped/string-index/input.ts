// What is mapped over a `string` index signature has one for strings, and none for numbers.
export interface Manifest {
  scripts: Partial<Record<string, string>>;
  versions: Readonly<{ [name: string]: number }>;
}
