export interface Base { id: number }
export interface User extends Base { name: string }
export interface Team extends Base { name: string }
