/** Short for the same in full: the variants cannot both be called by the value. */
export type Effort = 'low' | 'high' | EffortLow | EffortHigh;

export interface EffortLow {
  type: 'low';
}

export interface EffortHigh {
  type: 'high';
  budget: number;
}
