export const settings = { port: 80, host: { name: 'a' as 'a' | 'b' } };
export class Store {
  static version: 1 | 2;
  id: string = '';
}
export default class Hidden {
  id: string = '';
}
export namespace inner {
  export class Deep {
    id: string = '';
  }
}
export const mark: unique symbol = Symbol();
