type Twice<T extends unknown[]> = [...T, ...T];
type Many<T extends unknown[]> = Twice<Twice<Twice<Twice<T>>>>;
export interface Row {
  cells: Many<Many<Many<Many<[number]>>>>;
}
