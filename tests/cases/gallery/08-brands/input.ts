// A brand is a newtype
export type UserId = string & { readonly __brand: 'UserId' };
export type Cents = number & { readonly __brand: 'Cents' };

export interface Payment {
  from: UserId;
  to: UserId;
  amount: Cents;
}
