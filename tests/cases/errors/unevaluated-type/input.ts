export interface Link<T extends Link<T>> {
  next: T extends { next: string } ? 1 : 2;
  to?: T | string;
}
