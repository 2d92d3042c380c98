export interface User { home: Place }
export interface Address { city: string }
export interface Place { city: string }
