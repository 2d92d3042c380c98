//! What each choice is between.

/// What a TypeScript `number` is in Rust.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
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
    /// A type of the user's, by its path: `rust_decimal::Decimal`. It has serde's traits, `Debug`, `Clone` and
    /// `PartialEq`.
    #[cfg_attr(feature = "cli", value(skip))]
    Path(String),
}

/// What a TypeScript `bigint` is in Rust.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum BigIntType {
    /// `i128`, a JSON number.
    #[default]
    I128,
    /// `String`, a JSON string.
    String,
}

/// What an index signature is in Rust.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum MapType {
    /// `BTreeMap`: sorted keys.
    #[default]
    #[cfg_attr(feature = "cli", value(name = "btree-map"))]
    BTreeMap,
    /// `HashMap`
    HashMap,
    /// `indexmap::IndexMap`: keys in the order of the JSON.
    IndexMap,
    /// A type of the user's, by its path without arguments: `hashbrown::HashMap`. It has what a map has: serde's traits,
    /// `Default`, `insert` and `iter`.
    #[cfg_attr(feature = "cli", value(skip))]
    Path(String),
}

/// What a `string` is in Rust.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum StringType {
    /// `String`
    #[default]
    String,
    /// `Box<str>`: a word shorter, and it does not grow.
    BoxStr,
    /// `Arc<str>`: cloned without a copy. serde has it with its feature `rc`.
    ArcStr,
    /// `compact_str::CompactString`: short ones without an allocation. With the crate's feature `serde`.
    CompactString,
    /// A type of the user's, by its path. It has serde's traits and `String`'s own, `Deref<Target = str>`, `From<&str>` and
    /// `From<String>` among them.
    #[cfg_attr(feature = "cli", value(skip))]
    Path(String),
}

/// What a `Date` is in Rust.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
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
    /// A type of the user's, by its path, that reads and writes what `JSON.stringify` makes of a `Date`.
    #[cfg_attr(feature = "cli", value(skip))]
    Path(String),
}

/// What an optional property (`a?: T`) takes besides a `T`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum OptionalNull {
    /// No key; `null` is an error, unless the property's type has it.
    #[default]
    Distinct,
    /// No key, or `null`, which is read as if there were no key; `a?: T | null` is `Option<T>` as well.
    Conflated,
}

/// Whether string enums take strings they do not know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum OpenEnums {
    /// Those that say so: `'a' | (string & {})`.
    #[default]
    Declared,
    /// All of them.
    All,
}

/// Who may name what is generated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
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
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum ModuleLayout {
    /// One module; a namespace is a module in it, and so is a file whose names collide with another's.
    #[default]
    Flat,
    /// A module for each file, as the file tree has them.
    Files,
}

/// Which crate derives builders for the structs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum BuilderCrate {
    /// None.
    #[default]
    None,
    /// `bon`: what must be set is checked when the program is compiled.
    Bon,
    /// `derive_builder`: what must be set is checked when the program runs.
    DeriveBuilder,
}

/// Which crate describes the types as JSON Schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum SchemaCrate {
    /// None.
    #[default]
    None,
    /// `schemars`, from version 1.
    Schemars,
}

/// What of Rust's own libraries the output names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum StandardLibrary {
    /// `std`
    #[default]
    Std,
    /// `core` and `alloc`, for a crate that is `#![no_std]` and says `extern crate alloc;`.
    Alloc,
}

/// What becomes of a name that nothing declares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Unresolved {
    /// An error that names it; in a package in `node_modules`, which its user cannot mend, as `Value`.
    #[default]
    Error,
    /// `serde_json::Value`, with a warning.
    Value,
}

/// Whether an anonymous type that stands in several places, equal in every respect, is generated once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum SharedShapes {
    /// Each is named by its own path.
    #[default]
    Separate,
    /// The first is used for all.
    Shared,
}

/// How declared names are spelt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum TypeNames {
    /// In Rust's case: `URLSearch` is `UrlSearch`.
    #[default]
    UpperCamelCase,
    /// To the letter.
    Verbatim,
}

/// How fields are spelt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum FieldNames {
    /// In Rust's case: `userId` is `user_id`.
    #[default]
    SnakeCase,
    /// To the letter, where that is an identifier.
    Verbatim,
}

/// How variants and constants are spelt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum VariantNames {
    /// In Rust's case: `in_progress` is `InProgress`, and `IN_PROGRESS` among flags.
    #[default]
    Rust,
    /// To the letter, where that is an identifier.
    Verbatim,
}

/// What becomes of keys that no definition has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum UnknownKeys {
    /// They are read over, as TypeScript does, unless an index signature says that they are kept.
    #[default]
    Ignore,
    /// They are refused.
    Deny,
    /// They are kept in a map, and written back.
    Keep,
}

/// Which types are `#[non_exhaustive]`, so that a new field or variant breaks nobody who uses them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum NonExhaustive {
    /// None.
    #[default]
    None,
    /// Structs with fields.
    Structs,
    /// Enums.
    Enums,
    /// Both.
    All,
}

/// A trait that is derived unless the user says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum), value(rename_all = "verbatim"))]
pub enum DerivedTrait {
    /// `Debug`
    Debug,
    /// `Clone`
    Clone,
    /// `Copy`
    Copy,
    /// `PartialEq`
    PartialEq,
    /// `Eq`
    Eq,
    /// `PartialOrd` and `Ord`
    Ord,
    /// `Hash`
    Hash,
    /// `Default`
    Default,
    /// Every trait but serde's.
    #[cfg_attr(feature = "cli", value(name = "all"))]
    All,
}
