export const Mode = { Fast: 'fast', Slow: 'slow' } as const;
export type Mode = (typeof Mode)[keyof typeof Mode];
export interface Run {
  mode: Mode;
}
