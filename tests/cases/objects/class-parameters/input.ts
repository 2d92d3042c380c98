// A parameter that has a default is there as a property, of the type of the default.
export class Retry {
  constructor(
    public name: string,
    readonly times = 3,
    public delay?: number,
    private secret = "s",
  ) {}
}

const choice = Math.random() > 0.5 ? "a" : 1;
export type Choice = typeof choice;
