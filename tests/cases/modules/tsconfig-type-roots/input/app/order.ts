export interface Order {
  total: Money.Amount;
  currency: Currency;
}
