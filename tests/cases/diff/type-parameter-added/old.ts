export interface Page { items: string[] }
