// What is spread of an instance is what it has itself: neither the methods nor the accessors of its class.
class Point {
  readonly x = 1;
  y = 2;
  get length(): number {
    return this.x + this.y;
  }
  scale(by: number) {
    return by;
  }
  toJSON() {
    return { other: 1 };
  }
}

const point = new Point();
const moved = { ...point, z: 3 };
export type Moved = typeof moved;

// `toJSON` without a type: its object is the type.
export class User {
  id = "";
  password = "";
  toJSON() {
    return { ...this, password: undefined };
  }
}

export class Account {
  owner = new User();
  toJSON() {
    return Object.assign({}, this);
  }
}

export class Session {
  user = new User();
  started = new Date();
  toJSON() {
    return { id: this.user.id };
  }
}

export interface Log {
  user: User;
  users: User[];
  session: Session;
}

// No method that `JSON.stringify` can call: it would be given a text.
export interface Codec<T> {
  toJSON(message: T): unknown;
}
