// options: --modules files
import { Item } from './parts/item';
export interface Order {
  items: Item[];
}
