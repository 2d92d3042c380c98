import { A } from './inner.ts';
export interface B {
  a: A;
}
