// Both are strings at times; the date is asked first, and takes any.
export interface Stamp {
  at: Date | {};
}
