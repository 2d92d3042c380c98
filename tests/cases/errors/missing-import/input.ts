import { Address } from './adress';
export interface User {
  address: Address;
}
