export interface Zebra {
  a: Apple;
}
export interface Apple {
  m: Middle;
}
interface Middle {
  z?: { inner: boolean };
}
