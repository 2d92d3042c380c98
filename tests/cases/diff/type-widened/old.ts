export interface User { id: string; addresses: { zip: number }[] }
