// options: --rename User=1st --rename User.name=a-b
export interface User {
  name: string;
}
