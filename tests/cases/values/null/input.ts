export interface Gap {
  nothing: null;
  perhaps?: null;
}
