// What a class extends may be made by a call: a mixin adds to the class that it is given.
type Class<T = object> = new (...args: any[]) => T;

declare class Model {
  id: number;
}

declare function Dated<T extends Class>(Base: T): { new (...args: any[]): { createdAt: string } } & T;
declare function Tagged<T extends Class>(Base?: T): T & Class<{ tags?: string[] }>;
declare function Shape<T>(shape: T): { new (): T; parse(text: string): T };

export declare class Post extends Tagged(Dated(Model)) {
  title: string;
}

export declare class Point extends Shape({ x: 1, y: 'a' as 'a' | 'b' }) {}

export interface Draft extends Post {
  saved: boolean;
}
