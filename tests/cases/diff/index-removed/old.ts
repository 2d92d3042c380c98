export interface User { id: string; [key: string]: unknown }
