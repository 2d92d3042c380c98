export interface Order { lines: Line[] }
export interface Line { count: string }
