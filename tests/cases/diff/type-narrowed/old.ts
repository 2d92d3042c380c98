export interface User { id: string; role: string }
