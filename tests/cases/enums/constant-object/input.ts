// Instead of an enum: the values are called what they are called in the constant.
export const PRIORITY = {
  /** Whenever there is time. */
  LOW: 0,
  HIGH: 10,
} as const;
export type Priority = (typeof PRIORITY)[keyof typeof PRIORITY];

type ValueOf<T> = T[keyof T];
const Unit = { Metre: "m", SquareMetre: "m2", 'a b': "ab" } as const;
export type Unit = ValueOf<typeof Unit>;

export const SIZES = ["small", "large"] as const;
export type Size = (typeof SIZES)[number];

export interface Task {
  priority: Priority;
  unit?: Unit;
}
