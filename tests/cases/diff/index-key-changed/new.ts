export interface Marks { [place: number]: 'x' }
