//! Every choice a user can make, as plain data.
//!
//! [`Builder`](crate::Builder) sets them, and the command line and `tserde.toml` set them through the same fields: a
//! field's doc comment is what rustdoc shows and what `--help` says. They are read in `lower` and `names`, and nowhere
//! after.

use std::path::{Path, PathBuf};

/// The choices. `Options::default()` is what the documentation calls the default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct Options {
    /// A TypeScript file, a directory, a glob, an installed package (`npm:NAME`), or `-` for standard input.
    #[cfg_attr(feature = "cli", arg(value_name = "INPUT", value_parser = flags::input()))]
    pub inputs: Vec<Input>,
    /// A type to start from; only what the roots reach is generated.
    ///
    /// Dotted through namespaces (`Protocol.Page.Frame`), and may be repeated. Everything that is exported when there
    /// is none.
    #[cfg_attr(feature = "cli", arg(long = "root", value_name = "TYPE", help_heading = flags::HEADING))]
    pub roots: Vec<String>,
    /// A Rust path that stands for a TypeScript type.
    ///
    /// `--replace ProductKey=String`, `--replace GeoJSON.Point=crate::Point`. The type need not be declared.
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE=RUST", value_parser = flags::pair, help_heading = flags::HEADING))]
    pub replace: Vec<(String, String)>,
    /// The Rust name that a type, a property or an enum member gets.
    ///
    /// `--rename User=Account`, `--rename User.mail=email`.
    #[cfg_attr(feature = "cli", arg(long, value_name = "ADDRESS=NAME", value_parser = flags::pair, help_heading = flags::HEADING))]
    pub rename: Vec<(String, String)>,
    /// A further trait to derive.
    ///
    /// `--derive User=schemars::JsonSchema`, `--derive '*=PartialOrd'`.
    #[cfg_attr(feature = "cli", arg(long, value_name = "ADDRESS=PATH", value_parser = flags::pair, help_heading = flags::HEADING))]
    pub derive: Vec<(String, String)>,
    /// An attribute to put on a type or a field.
    ///
    /// `--attribute 'User=#[non_exhaustive]'`.
    #[cfg_attr(feature = "cli", arg(long, value_name = "ADDRESS=ATTR", value_parser = flags::pair, help_heading = flags::HEADING))]
    pub attribute: Vec<(String, String)>,
    /// What `number` is.
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE", default_value = "f64", help_heading = flags::HEADING))]
    pub numbers: NumberType,
    /// What `number` is at one place.
    ///
    /// `--number-at '*.id=u64'`.
    #[cfg_attr(feature = "cli", arg(long, value_name = "ADDRESS=TYPE", value_parser = flags::number_at, help_heading = flags::HEADING))]
    pub number_at: Vec<(String, NumberType)>,
    /// What `bigint` is.
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE", default_value = "i128", help_heading = flags::HEADING))]
    pub bigints: BigIntType,
    /// What an index signature is.
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE", default_value = "btree-map", help_heading = flags::HEADING))]
    pub maps: MapType,
    /// What `Date` is.
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE", default_value = "string", help_heading = flags::HEADING))]
    pub dates: DateType,
    /// What an optional property may be besides its type.
    #[cfg_attr(feature = "cli", arg(long, value_name = "POLICY", default_value = "distinct", help_heading = flags::HEADING))]
    pub optional_null: OptionalNull,
    /// Which string enums take strings they do not know.
    #[cfg_attr(feature = "cli", arg(long, value_name = "WHICH", default_value = "declared", help_heading = flags::HEADING))]
    pub open_enums: OpenEnums,
    /// Who may name what is generated.
    #[cfg_attr(feature = "cli", arg(long, value_name = "WHO", default_value = "public", help_heading = flags::HEADING))]
    pub visibility: ItemVisibility,
    /// How the output is laid out in modules.
    #[cfg_attr(feature = "cli", arg(long, value_name = "LAYOUT", default_value = "flat", help_heading = flags::HEADING))]
    pub modules: ModuleLayout,
    /// What becomes of a name that nothing declares.
    #[cfg_attr(feature = "cli", arg(long, value_name = "WHAT", default_value = "error", help_heading = flags::HEADING))]
    pub unresolved: Unresolved,
    /// Whether anonymous types that are equal in every respect are generated once.
    #[cfg_attr(feature = "cli", arg(long, value_name = "WHETHER", default_value = "separate", help_heading = flags::HEADING))]
    pub shared_shapes: SharedShapes,
    /// How declared names are spelt.
    #[cfg_attr(feature = "cli", arg(long, value_name = "CASE", default_value = "upper-camel-case", help_heading = flags::HEADING))]
    pub type_names: TypeNames,
}

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A file, a directory or a glob.
    Path(PathBuf),
    /// An installed package: the types that an import of it finds.
    Package {
        /// `@types/geojson`, `rxjs/operators`; a version in it (`rxjs@7`) says nothing.
        specifier: String,
        /// Where the search for `node_modules` starts, upward.
        directory: PathBuf,
    },
    /// A text, with the name it goes by in messages: standard input, or a test.
    Text {
        /// `stdin.ts`
        name: String,
        /// The definitions.
        text: String,
    },
}

impl Input {
    /// What a user names: `npm:` and a package, or a path. Both start at `directory`.
    pub(crate) fn named(text: PathBuf, directory: &Path) -> Self {
        match text.to_str().and_then(|text| text.strip_prefix("npm:")) {
            Some(specifier) => Self::Package { specifier: specifier.to_owned(), directory: directory.to_path_buf() },
            None => Self::Path(directory.join(text)),
        }
    }
}

/// What a TypeScript `number` is in Rust.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
}

/// What a `Date` is in Rust.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

/// What becomes of a name that nothing declares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Unresolved {
    /// An error that names it.
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

/// How flags are read. Here, because the attributes above name it.
#[cfg(feature = "cli")]
mod flags {
    use std::path::Path;

    use clap::{
        ValueEnum,
        builder::{PathBufValueParser, TypedValueParser},
    };

    use super::{Input, NumberType};

    /// Where these flags stand in the help.
    pub(super) const HEADING: &str = "Mapping";

    pub(super) fn input() -> impl TypedValueParser<Value = Input> {
        PathBufValueParser::new().map(|path| Input::named(path, Path::new("")))
    }

    pub(super) fn pair(text: &str) -> Result<(String, String), String> {
        match text.split_once('=') {
            Some((left, right)) if !left.trim().is_empty() && !right.trim().is_empty() => {
                Ok((left.trim().to_owned(), right.trim().to_owned()))
            }
            _ => Err("both sides of a `=` are wanted".to_owned()),
        }
    }

    pub(super) fn number_at(text: &str) -> Result<(String, NumberType), String> {
        let (address, name) = pair(text)?;
        let ty = NumberType::from_str(&name, false).map_err(|_| {
            let names: Vec<_> = NumberType::value_variants().iter().filter_map(ValueEnum::to_possible_value).collect();
            let names: Vec<_> = names.iter().map(|value| value.get_name()).collect();
            format!("`{name}` is none of {}", names.join(", "))
        })?;
        Ok((address, ty))
    }
}
