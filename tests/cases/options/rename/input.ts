// options: --rename User=Account --rename User.mail=email --rename Level.Low=Least --rename Color.red=Scarlet
export interface User {
  mail: string;
  level: Level;
  color: Color;
}
export enum Level {
  Low = 'low',
  High = 'high',
}
export type Color = 'red' | 'blue';
