import type { Address } from '~shared/address.js';

export interface Order {
  id: number;
  to?: Address;
}
