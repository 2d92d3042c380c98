// A key that is a number with a brand is checked as a number is.
export type UserId = number & { __brand: 'UserId' };

export interface Users {
  names: { [id: UserId]: string };
  first?: UserId;
}
