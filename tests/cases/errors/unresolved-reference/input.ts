import { Plan } from 'billing';
export interface License {
  key: ProductKey;
  plan?: Plan;
}
