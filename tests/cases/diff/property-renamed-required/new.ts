export interface User { id: string; emailAddress: string }
