export interface Bag {
  anything: any;
  something: unknown;
  list: any[];
}
