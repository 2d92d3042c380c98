import type { Address } from '~shared/address';
import type { Order } from 'app/order';

export interface Customer {
  address: Address;
  orders: Order[];
}
