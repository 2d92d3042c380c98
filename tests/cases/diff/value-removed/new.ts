export interface User { role: 'admin' | 'user' }
