export interface Page<T = string> { items: T[] }
