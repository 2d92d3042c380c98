// What `oneof` of Protocol Buffers is when none is set is an object without anything in it, and called so.
export interface Order {
  payment: { case: "card"; value: { number: string } } | { case: "iban"; value: string } | { case: undefined; value?: undefined };
}
