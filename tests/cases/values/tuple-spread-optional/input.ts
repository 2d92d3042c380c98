// An element that may be left out has to be there before one that must be, and may be `undefined`, which is `null` in JSON.
type Start = [a: string, b?: number];

export interface Row {
  whole: [...Start, "end"];
  list: [...string[]];
}
