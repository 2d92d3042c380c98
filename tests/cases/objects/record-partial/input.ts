type Day = 'mon' | 'tue' | 'wed';
export type Hours = Partial<Record<Day, string>>;
