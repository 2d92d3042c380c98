import type { Order } from '../index';
export interface Item {
  sku: string;
  from?: Order;
}
