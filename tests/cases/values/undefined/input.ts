export interface Ghost {
  id: number;
  gone?: undefined;
  empty: undefined;
  nothing: void;
}
