export interface Shop {
  stock: import('./stock').Stock[];
  owner: typeof import('./stock').owner;
}
