// What a type guard tells of its argument is inferred from `a is T`, which a function that only returns a boolean lacks.
type Guarded<F> = F extends (value: any) => value is infer T ? T : "unguarded";

interface Circle {
  radius: number;
}

export interface Shapes {
  circle: Guarded<(value: unknown) => value is Circle>;
  text: Guarded<(value: unknown) => value is string>;
  none: Guarded<(value: unknown) => boolean>;
}
