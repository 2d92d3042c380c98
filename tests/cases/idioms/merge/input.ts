// The second type wins where both have a property.
type Merge<A, B> = { [K in keyof A | keyof B]: K extends keyof B ? B[K] : K extends keyof A ? A[K] : never };

interface Base {
  id: number;
  name?: string;
  tags: string[];
}
interface Override {
  id: string;
  owner: { mail: string };
}

export type Merged = Merge<Base, Override>;
