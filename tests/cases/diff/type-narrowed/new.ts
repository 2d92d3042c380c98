export interface User { id: string; role: 'admin' | 'user' }
