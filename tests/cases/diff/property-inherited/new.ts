export interface Base { id: string }
export interface User extends Base { name: string }
export interface Team extends Base { name: string }
