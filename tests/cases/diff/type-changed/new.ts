export interface User { id: string; at: Page<number> }
export interface Page<T> { items: T[] }
