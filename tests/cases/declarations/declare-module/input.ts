declare module 'weather' {
  export interface Forecast {
    rain: boolean;
  }
}
declare module 'travel' {
  import { Forecast } from 'weather';
  export interface Trip {
    forecast: Forecast;
  }
}
