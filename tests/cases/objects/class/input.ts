export abstract class Shape {
  static count = 0;
  name: string;
  private secret = 1;
  protected hint?: string;
  #hidden = true;
  constructor(name: string, readonly sides: number) {
    this.name = name;
  }
  abstract area(): number;
}
export declare class Square extends Shape {
  width: number;
  area(): number;
}
