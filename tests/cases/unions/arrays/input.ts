export type Points = number[] | number[][] | string[];

// What makes a list one that cannot be changed says nothing of it.
export type Setting = Readonly<['off']> | Readonly<[number]> | Readonly<[number, 'always' | 'never']> | Readonly<boolean[]>;
