import * as geo from './geo';
import type * as time from './time';
export interface Place {
  point: geo.Point;
  zone: time.Zone;
}
