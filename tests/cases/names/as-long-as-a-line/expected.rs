#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum TheNameOfSomethingThatNobodyCanHaveAsItHasNoValuesAndTakesUpTheWholeOfALineByItselfAbcde {}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum TheNameOfSomethingThatNobodyCanHaveAsItHasNoValuesAndTakesUpTheWholeOfALineByItselfAbcdef
{}

#[derive(
    Debug,
    Clone,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct TheNameOfSomethingThatEverybodyCanHaveAsItHasAValueAndTakesUpTheWholeOfALineByItselfAbc {
    pub possible: String,
}
