export type Points = number[] | number[][] | string[];
