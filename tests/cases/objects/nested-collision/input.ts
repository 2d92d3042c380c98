export interface UserAddress {
  line: string;
}
export interface User {
  address: { street: string };
  postal: UserAddress;
}
