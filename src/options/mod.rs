//! Every choice a user can make, as plain data.
//!
//! [`Builder`](crate::Builder) sets them, and the command line and `tserde.toml` set them through the same fields: a
//! field's doc comment is what rustdoc shows and what `--help` says. They are read in `lower` and `names`, and nowhere
//! after.

mod choices;
#[cfg(any(feature = "cli", feature = "fetch"))]
mod fetch;
#[cfg(feature = "cli")]
mod flags;
#[cfg(feature = "docs")]
mod site;

use std::path::{Path, PathBuf};
#[cfg(feature = "docs")]
use std::sync::Arc;

pub use choices::{
    BigIntType, BuilderCrate, DateType, DerivedTrait, FieldNames, ItemVisibility, MapType, ModuleLayout, NonExhaustive,
    NumberType, OpenEnums, OptionalNull, SchemaCrate, SharedShapes, StandardLibrary, StringType, TypeNames,
    UnknownKeys, Unresolved, VariantNames,
};
#[cfg(any(feature = "cli", feature = "fetch"))]
pub use fetch::FetchOptions;
#[cfg(feature = "fetch")]
pub(crate) use site::Packed;
#[cfg(feature = "docs")]
pub use site::{PublishedPage, PublishedSite};

#[cfg(feature = "cli")]
pub(crate) use flags::words_at;

/// The choices. `Options::default()` is what the documentation calls the default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::Args))]
pub struct Options {
    /// A TypeScript file, a directory, a glob, an installed package (`npm:NAME`), or `-` for standard input.
    #[cfg_attr(feature = "cli", arg(value_name = "INPUT", value_parser = flags::input()))]
    pub inputs: Vec<Input>,
    /// A type to start from; only what the roots reach is generated.
    ///
    /// Dotted through namespaces (`Protocol.Page.Frame`) and through the members of types, with `*` for each of them:
    /// `components.schemas.*` (or `components["schemas"].*`) makes a type of every schema, by its name. May be repeated.
    /// Everything that is exported when there is none.
    #[cfg_attr(feature = "cli", arg(long = "root", value_name = "TYPE", help_heading = flags::HEADING))]
    pub roots: Vec<String>,
    /// A type, or a property, that is left out.
    ///
    /// `--exclude Internal`, `--exclude User.password`. What still refers to a type that is left out is an error, unless
    /// `--replace` gives it a Rust type.
    #[cfg_attr(feature = "cli", arg(long, value_name = "ADDRESS", help_heading = flags::HEADING))]
    pub exclude: Vec<String>,
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
    /// A trait that is not derived.
    ///
    /// `--no-derive '*=PartialEq'`, `--no-derive User=Debug`. Neither is what needs it, on this type and on those that
    /// hold it. `all` is every trait but serde's. Derives are most of what a generated type costs rustc.
    #[cfg_attr(feature = "cli", arg(long, value_name = "ADDRESS=TRAIT", value_parser = flags::at::<DerivedTrait>, help_heading = flags::HEADING))]
    pub no_derive: Vec<(String, DerivedTrait)>,
    /// An attribute to put on a type or a field.
    ///
    /// `--attribute 'User=#[non_exhaustive]'`.
    #[cfg_attr(feature = "cli", arg(long, value_name = "ADDRESS=ATTR", value_parser = flags::pair, help_heading = flags::HEADING))]
    pub attribute: Vec<(String, String)>,
    /// Which crate derives builders for the structs.
    #[cfg_attr(feature = "cli", arg(long, value_name = "CRATE", default_value = "none", help_heading = flags::HEADING))]
    pub builders: BuilderCrate,
    /// Which crate describes the types as JSON Schema.
    #[cfg_attr(feature = "cli", arg(long, value_name = "CRATE", default_value = "none", help_heading = flags::HEADING))]
    pub schemas: SchemaCrate,
    /// Which types are `#[non_exhaustive]`.
    ///
    /// One type: `--attribute 'User=#[non_exhaustive]'`.
    #[cfg_attr(feature = "cli", arg(long, value_name = "WHICH", default_value = "none", help_heading = flags::HEADING))]
    pub non_exhaustive: NonExhaustive,
    /// What `number` is: one of these, or the path of a type, which has a `::` in it.
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE", default_value = "f64", value_parser = flags::or_path(NumberType::Path), help_heading = flags::HEADING))]
    pub numbers: NumberType,
    /// What `number` is at one place.
    ///
    /// `--number-at '*.id=u64'`.
    #[cfg_attr(feature = "cli", arg(long, value_name = "ADDRESS=TYPE", value_parser = flags::number_at, help_heading = flags::HEADING))]
    pub number_at: Vec<(String, NumberType)>,
    /// What `bigint` is.
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE", default_value = "i128", help_heading = flags::HEADING))]
    pub bigints: BigIntType,
    /// What `string` is: one of these, or the path of a type, which has a `::` in it.
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE", default_value = "string", value_parser = flags::or_path(StringType::Path), help_heading = flags::HEADING))]
    pub strings: StringType,
    /// What an index signature is: one of these, or the path of a type, which has a `::` in it.
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE", default_value = "btree-map", value_parser = flags::or_path(MapType::Path), help_heading = flags::HEADING))]
    pub maps: MapType,
    /// What `Date` is: one of these, or the path of a type, which has a `::` in it.
    #[cfg_attr(feature = "cli", arg(long, value_name = "TYPE", default_value = "string", value_parser = flags::or_path(DateType::Path), help_heading = flags::HEADING))]
    pub dates: DateType,
    /// What an optional property may be besides its type.
    #[cfg_attr(feature = "cli", arg(long, value_name = "POLICY", default_value = "distinct", help_heading = flags::HEADING))]
    pub optional_null: OptionalNull,
    /// What becomes of keys that no definition has.
    #[cfg_attr(feature = "cli", arg(long, value_name = "WHAT", default_value = "ignore", help_heading = flags::HEADING))]
    pub unknown_keys: UnknownKeys,
    /// What becomes of keys that one type does not have.
    ///
    /// `--unknown-keys-at User=deny`.
    #[cfg_attr(feature = "cli", arg(long, value_name = "ADDRESS=WHAT", value_parser = flags::at::<UnknownKeys>, help_heading = flags::HEADING))]
    pub unknown_keys_at: Vec<(String, UnknownKeys)>,
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
    /// How fields are spelt.
    #[cfg_attr(feature = "cli", arg(long, value_name = "CASE", default_value = "snake-case", help_heading = flags::HEADING))]
    pub field_names: FieldNames,
    /// How variants and constants are spelt.
    #[cfg_attr(feature = "cli", arg(long, value_name = "CASE", default_value = "rust", help_heading = flags::HEADING))]
    pub variant_names: VariantNames,
    /// What of Rust's own libraries the output names.
    #[cfg_attr(feature = "cli", arg(long, value_name = "WHICH", default_value = "std", help_heading = flags::HEADING))]
    pub std: StandardLibrary,
    /// The path of serde, where it is not `serde`.
    ///
    /// `--serde-path my_library::serde`, for a crate that has serde from another.
    #[cfg_attr(feature = "cli", arg(long, value_name = "PATH", help_heading = flags::HEADING))]
    pub serde_path: Option<String>,
    /// The path of serde_json, where it is not `serde_json`.
    #[cfg_attr(feature = "cli", arg(long, value_name = "PATH", help_heading = flags::HEADING))]
    pub serde_json_path: Option<String>,
    /// A line for the comment at the top of the file; may be repeated.
    ///
    /// `--header 'SPDX-License-Identifier: MIT'`. It stands before what tserde says there.
    #[cfg_attr(feature = "cli", arg(long, value_name = "TEXT", help_heading = flags::HEADING))]
    pub header: Vec<String>,
}

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
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
    /// Documentation that was fetched.
    #[cfg(feature = "docs")]
    Site(Arc<PublishedSite>),
}

impl Input {
    /// What a user names: `npm:` and a package, or a path. Both start at `directory`.
    pub(crate) fn named(text: PathBuf, directory: &Path) -> Self {
        let is_url = |text: &str| text.starts_with("https://") || text.starts_with("http://");
        if text.to_str().is_some_and(is_url) {
            // It is refused where it would be read.
            return Self::Path(text);
        }
        match text.to_str().and_then(|text| text.strip_prefix("npm:")) {
            Some(specifier) => Self::Package { specifier: specifier.to_owned(), directory: directory.to_path_buf() },
            None => Self::Path(directory.join(text)),
        }
    }
}
