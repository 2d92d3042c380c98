pub type Integer = i64;

pub type Uint = u64;

pub type Int32 = i32;

pub type Uinteger = u64;

pub type Long = i64;

#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct Position {
    pub line: Uinteger,
    pub column: Integer,
    pub count: Uint,
    pub delta: Int32,
    pub size: Long,
}
