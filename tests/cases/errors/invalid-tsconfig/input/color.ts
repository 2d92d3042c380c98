export type Color = 'red' | 'green';
