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
// Without fields, its braces want room for two characters more.
export interface TheNameOfSomethingThatHasNothingInItAndTakesUpAllOfALineWithItsBracesButForTheseAbcd {}
export interface TheNameOfSomethingThatHasNothingInItAndTakesUpAllOfALineWithItsBracesButForTheOneAbcd {}
// Deep in modules, a call in an arm that fits in no line.
export namespace Api {
  export namespace Responses {
    export namespace Parameters {
      export type ResponseCreateParamsNonStreamingToolChoice =
        | { type: "function"; name: string }
        | { type: "shell" };
    }
  }
}
