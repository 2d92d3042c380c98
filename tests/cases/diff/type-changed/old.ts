export interface User { id: number; at: Page<string> }
export interface Page<T> { items: T[] }
