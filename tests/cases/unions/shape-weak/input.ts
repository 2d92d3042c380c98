// Keys of which a member may have any, and has none: TypeScript takes that for a mistake.
export type Size = { width?: number; height?: number } | { scale: number } | { unit?: string };
