// A property that may be undefined is not an optional one, whatever was asked of it before.
export interface Reading {
  value: string | undefined;
}

export interface Answers {
  first: Reading;
  empty: {} extends Reading ? 'fits' : 'lacks';
  required: Required<Reading>;
}
