export { Leaf } from './tree';
export type { Bark } from './tree/bark.js';
