type Head = [string, number];
export type Line = [...Head, boolean];
