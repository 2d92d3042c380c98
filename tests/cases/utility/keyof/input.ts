interface User {
  id: number;
  firstName: string;
}
export interface Sort {
  by: keyof User;
  descending?: boolean;
}
