export interface User { id: string; tags: string[] }
