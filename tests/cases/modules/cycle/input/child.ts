import { Parent } from './index';
export interface Child {
  parent?: Parent;
}
