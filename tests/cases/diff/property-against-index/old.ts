export interface Labels { [name: string]: string }
