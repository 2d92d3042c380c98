export type UserId = string & { readonly __brand: 'UserId' };
export type Cents = number & { __unit: 'cents' };
export interface Payment {
  payer: UserId;
  amount: Cents;
}
