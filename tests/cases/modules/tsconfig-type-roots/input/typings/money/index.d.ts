/// <reference path="./currency.d.ts" />
declare namespace Money {
  interface Amount {
    value: number;
    currency: Currency;
  }
}
