export type Rgb = Record<'red' | 'green' | 'blue', number>;
