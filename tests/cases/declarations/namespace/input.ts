export namespace Api {
  export interface User {
    id: number;
    role: Role;
  }
  export type Role = 'admin' | 'guest';
  export namespace Admin {
    export interface User {
      owner: Api.User;
    }
  }
}
export interface Root {
  user: Api.User;
  admin: Api.Admin.User;
}
