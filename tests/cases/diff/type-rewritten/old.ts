export interface User { home: Address }
export interface Address { city: string }
export interface Place { city: string }
