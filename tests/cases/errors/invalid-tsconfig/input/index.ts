import { Color } from './color';

export interface Lamp {
  color: Color;
}
