export interface Phone {
  digits: string;
}
