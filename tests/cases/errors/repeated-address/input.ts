// options: --rename User=Account --rename User=Person --rename User.id=key --rename User.id=key
export interface User {
  id: number;
}
