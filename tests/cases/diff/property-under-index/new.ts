export interface Labels { [name: string]: number }
