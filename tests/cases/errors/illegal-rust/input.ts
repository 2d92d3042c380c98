export interface User {
  key: Key;
}
