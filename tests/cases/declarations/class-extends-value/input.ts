// A class may extend whatever can be constructed: what that makes is its base.
interface Point {
  x: number;
  y?: number;
}

declare class Labelled {
  label: string;
}

declare const Point_base: { new (): Point };
declare const Boxed_base: { new <T>(value: T): { value: T } };
declare const Named_base: typeof Labelled & { registry: string };

export declare class Shape extends Point_base {
  closed: boolean;
}

export declare class Boxed extends Boxed_base<string> {
  size: number;
}

export declare class Named extends Named_base {
  id: number;
}

// A value, though there is a type of that name farther out.
declare const Record: { new (): Point };

export declare class Corner extends Record {
  angle: number;
}

export interface Scene {
  made: InstanceType<typeof Named>;
  shapes: Shape[];
  boxed: Boxed;
  corners?: Corner[];
}
