export interface Money {
  cents: number;
  toJSON(): string;
}
export interface Invoice {
  total: Money;
}
