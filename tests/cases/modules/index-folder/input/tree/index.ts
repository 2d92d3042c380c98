import { Bark } from './bark';
export interface Leaf {
  bark: Bark;
}
