type Known = { id: number };
export type Open = Known & { [key: string]: unknown };
