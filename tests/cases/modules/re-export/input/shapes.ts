import { Color } from './color';
export interface Square {
  side: number;
  color: Color;
}
