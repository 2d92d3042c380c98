export interface Labels { count?: any; [name: string]: any }
