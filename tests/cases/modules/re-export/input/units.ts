export type Unit = 'cm' | 'inch';
