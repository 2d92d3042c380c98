// What a getter gives is said by its body.
export class User {
  first = "";
  private last = "";
  visits = 0;
  constructor(readonly id: string) {}

  get name() {
    return `${this.first} ${this.last}`;
  }
  get surname() {
    return this.last;
  }
  get summary() {
    const { first } = this;
    return { id: this.id, visits: this.visits };
  }
  get badge() {
    if (this.visits > 100) return { colour: "gold", since: 1 };
    return null;
  }
}
export class Point {
  constructor(
    public x: number,
    public y: number,
  ) {}
  toJSON() {
    return { x: this.x, y: this.y };
  }
}
export interface Visit {
  user: User;
  at: Point;
}
