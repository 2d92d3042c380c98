import * as other from './other';

// A way through values ends at a type.
export interface Settings {
  port: typeof import('./other').settings.port;
  host: typeof import('./other').settings.host.name;
  version: typeof import('./other').Store.version;
  level: typeof import('./assigned').level.of;
  same: typeof other.settings.host;
}

// What is no data keeps the way to it.
export interface Values {
  id: string;
  store?: [typeof import('./other').Store];
  hidden?: [typeof import('./other').default];
  deep?: [typeof other.inner.Deep];
  inner?: [typeof other.inner];
  all?: [typeof other];
  mark?: [typeof import('./other').mark];
  own?: [typeof Own.Class];
  symbol?: [typeof Own.symbol];
}
export namespace Own {
  export class Class {
    id: string = '';
  }
  export const symbol: unique symbol = Symbol();
}
