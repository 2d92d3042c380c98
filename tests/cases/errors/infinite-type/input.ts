type Grow<T> = T extends object ? Grow<{ inner: T }> : never;
export type Endless = Grow<{ start: string }>;
