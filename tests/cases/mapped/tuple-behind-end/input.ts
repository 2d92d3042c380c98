// The first argument of each event: behind the end of a tuple there is nothing, which is `undefined`.
interface Events {
  opened: [];
  named: [name: string];
  moved: [x: number, y: number];
  any: string[];
}

export type First = { [E in keyof Events]: Events[E][0] };
export type Second = { [E in keyof Events]: Events[E][1] };
