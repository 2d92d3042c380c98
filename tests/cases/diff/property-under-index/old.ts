export interface Labels { name?: string }
