export interface User { id: string }
export interface Team { name: string }
