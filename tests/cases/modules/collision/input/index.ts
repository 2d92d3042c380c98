import * as a from './a';
import * as b from './b';
export interface Both {
  a: a.Item;
  b: b.Item;
}
