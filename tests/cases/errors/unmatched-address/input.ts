// options: --rename User.nmae=label --rename Usr=Account
export interface User {
  name: string;
}
