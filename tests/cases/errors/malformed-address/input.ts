// options: --rename User..name=x
export interface User {
  name: string;
}
