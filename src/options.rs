//! Every choice a user can make, as plain data.
//!
//! [`Builder`](crate::Builder) sets them, and the command line and `tserde.toml` set them through it. They are read
//! in `lower` and `names`, and nowhere after.

use std::path::PathBuf;

/// The choices. `Options::default()` is what the documentation calls the default.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What is read, in this order.
    pub inputs: Vec<Input>,
    /// Types to start from, by name (`User`, `Protocol.Page.Frame`); everything that is exported when empty.
    pub roots: Vec<String>,
    /// TypeScript names and the Rust paths that stand for them.
    pub replace: Vec<(String, String)>,
    /// Addresses and the Rust names they get.
    pub rename: Vec<(String, String)>,
    /// Addresses and paths of traits to derive there.
    pub derive: Vec<(String, String)>,
    /// Addresses and attributes to put there.
    pub attribute: Vec<(String, String)>,
    /// What `number` is.
    pub numbers: NumberType,
    /// Addresses where `number` is something else.
    pub number_at: Vec<(String, NumberType)>,
    /// What `bigint` is.
    pub bigints: BigIntType,
    /// What an index signature is.
    pub maps: MapType,
    /// What `Date` is.
    pub dates: DateType,
    /// What an optional property may be.
    pub optional_null: OptionalNull,
    /// Whether string enums take strings they do not know.
    pub open_enums: OpenEnums,
    /// Who may name what is generated.
    pub visibility: ItemVisibility,
    /// How the output is laid out in modules.
    pub modules: ModuleLayout,
    /// What becomes of a name that nothing declares.
    pub unresolved: Unresolved,
    /// Whether a type that is written twice, word for word, is generated once.
    pub shared_shapes: SharedShapes,
    /// Whether declared names are kept to the letter.
    pub type_names: TypeNames,
}

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A file, a directory or a glob.
    Path(PathBuf),
    /// A text, with the name it goes by in messages: standard input, or a test.
    Text {
        /// `stdin.ts`
        name: String,
        /// The definitions.
        text: String,
    },
}

/// What a TypeScript `number` is in Rust.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberType {
    /// `f64`, which writes an integral value as an integer.
    #[default]
    F64,
    /// `i64`
    I64,
    /// `u64`
    U64,
    /// `i32`
    I32,
    /// `u32`
    U32,
    /// `serde_json::Number`, which keeps every digit.
    JsonNumber,
}

/// What a TypeScript `bigint` is in Rust.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BigIntType {
    /// `i128`, a JSON number.
    #[default]
    I128,
    /// `String`, a JSON string.
    String,
}

/// What an index signature is in Rust.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MapType {
    /// `BTreeMap`: sorted keys.
    #[default]
    BTreeMap,
    /// `HashMap`
    HashMap,
    /// `indexmap::IndexMap`: keys in the order of the JSON.
    IndexMap,
}

/// What a `Date` is in Rust.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DateType {
    /// `String`, as `JSON.stringify` writes it.
    #[default]
    String,
    /// `chrono::DateTime<chrono::Utc>`
    Chrono,
    /// `time::OffsetDateTime`, in RFC 3339.
    Time,
    /// `jiff::Timestamp`
    Jiff,
}

/// What an optional property (`a?: T`) takes besides a `T`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OptionalNull {
    /// No key; `null` is an error, unless the property's type has it.
    #[default]
    Distinct,
    /// No key, or `null`, which is read as if there were no key; `a?: T | null` is `Option<T>` as well.
    Conflated,
}

/// Whether string enums take strings they do not know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OpenEnums {
    /// Those that say so: `'a' | (string & {})`.
    #[default]
    Declared,
    /// All of them.
    All,
}

/// Who may name what is generated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ItemVisibility {
    /// `pub`
    #[default]
    Public,
    /// `pub(crate)`
    Crate,
    /// Only the module it stands in.
    Private,
}

/// How the output is laid out in modules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ModuleLayout {
    /// One module; a namespace is a module in it, and so is a file whose names collide with another's.
    #[default]
    Flat,
    /// A module for each file, as the file tree has them.
    Files,
}

/// What becomes of a name that nothing declares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unresolved {
    /// An error that names it.
    #[default]
    Error,
    /// `serde_json::Value`, with a warning.
    Value,
}

/// Whether an anonymous type that stands in several places, equal in every respect, is generated once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SharedShapes {
    /// Each is named by its own path.
    #[default]
    Separate,
    /// The first is used for all.
    Shared,
}

/// How declared names are spelt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TypeNames {
    /// In Rust's case: `URLSearch` is `UrlSearch`.
    #[default]
    UpperCamelCase,
    /// To the letter.
    Verbatim,
}
