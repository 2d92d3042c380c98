// A class of static members alone is a namespace to those who use it; nothing is generated for it, unless a type refers to it.
export interface Event {
  id: string;
  by: Holder;
}

export class Convert {
  public static toEvent(json: string): Event {
    return JSON.parse(json);
  }
  static readonly version = 2;
  private constructor() {}
}

export class Holder {
  static count = 0;
}

export class Empty {}
