export type Grid = { [K in 'x' | 'y' | 3]: K };
