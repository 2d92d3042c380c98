export interface Marks { [name: string]: 1 }
