// Names that leave room for the braces behind them in their line, or just not.
export interface TheNameOfSomethingThatNobodyCanHaveAsItHasNoValuesAndTakesUpTheWholeOfALineByItselfAbcde {
  impossible: never;
}
export interface TheNameOfSomethingThatNobodyCanHaveAsItHasNoValuesAndTakesUpTheWholeOfALineByItselfAbcdef {
  impossible: never;
}
export interface TheNameOfSomethingThatEverybodyCanHaveAsItHasAValueAndTakesUpTheWholeOfALineByItselfAbc {
  possible: string;
}
