import { Address } from './address';
import type { Phone as Number } from './phone';
export interface Person {
  address: Address;
  phone?: Number;
}
