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
      // The room that a struct without fields wants is counted from the first character of the line.
      export interface TheNameOfSomethingThatHasNothingInItAndStandsThreeModulesDeepInALineThatItFillsAb {}
      export interface TheNameOfSomethingThatHasNothingInItAndStandsThreeModulesDeepInALineThatItFillsA {}
    }
  }
}
// The comma in a tuple of one takes the room of the one behind it.
export interface One {
  the_field_of_a_tuple_of_one_that_may_take_up_a_character_more_than_a_line_has_in_: [string];
  the_field_of_a_tuple_of_one_that_may_take_up_a_character_more_than_a_line_has_in_x: [string];
}
