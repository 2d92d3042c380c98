//! The changes between two versions of definitions, as the public API gives them.

use std::fmt;

/// What changed between two versions of definitions, and whom it breaks.
///
/// Made by [`Builder::changes_since`](crate::Builder::changes_since) and
/// [`Bindings::changes_since`](crate::Bindings::changes_since). `{}` shows it to a person.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    pub(crate) changes: Vec<Change>,
    pub(crate) types: Vec<TypeVerdict>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// What happened.
    pub kind: ChangeKind,
    /// What it happened to, as it was called before: `User.address.zip`; `[]` is the element of an array, and `[key]`
    /// what an index signature gives.
    pub address: String,
    /// The further addresses that have it because they inherit it.
    pub inherited: Vec<String>,
    /// What was there: a type in TypeScript's notation, a value, a name.
    pub old: Option<String>,
    /// What is there now.
    pub new: Option<String>,
    /// Where it stood.
    pub old_place: Option<ChangePlace>,
    /// Where it stands now.
    pub new_place: Option<ChangePlace>,
    /// Whom it breaks.
    pub breaks: Breaks,
    /// What is different in Rust, an item or part a line, for code that no longer compiles.
    pub rust: Vec<String>,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ChangePlace {
    /// The file, as it was given or found.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Whom a change breaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Breaks {
    /// A program that knows the old definitions, and reads what is written by the new ones.
    pub reader: bool,
    /// A program that knows the old definitions, and writes what is read by the new ones.
    pub writer: bool,
    /// Code that uses the Rust of the old definitions, when it is compiled with that of the new ones.
    pub source: bool,
}

/// What an exported type, with all it leads to, is to those who know its old self.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TypeVerdict {
    /// Its name, dotted through namespaces.
    pub name: String,
    /// Its name before.
    pub old_name: String,
    /// Whether values of the new type may not be values of the old one (`reader`), or the other way round (`writer`).
    /// `source` is whether one of `changes` breaks source.
    pub breaks: Breaks,
    /// The changes of it and of all it leads to, as positions in [`Changes::all`].
    pub changes: Vec<usize>,
}

macro_rules! change_kinds {
    ($($(#[$docs:meta])* $name:ident = $word:literal, $said:literal;)+) => {
        /// What can happen to definitions. `docs/changes.md` has the whole table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum ChangeKind {
            $($(#[$docs])* $name,)+
        }

        impl ChangeKind {
            /// Every kind there is.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The word for it, as the JSON has it: `property-added`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }

            /// What a person is told.
            pub(super) fn said(self) -> &'static str {
                match self {
                    $(Self::$name => $said,)+
                }
            }
        }
    };
}

change_kinds! {
    /// A type is new.
    TypeAdded = "type-added", "type added";
    /// A type is gone, or no longer exported.
    TypeRemoved = "type-removed", "type removed";
    /// A type is gone, and one that is much the same is new.
    TypeRenamed = "type-renamed", "type likely renamed";
    /// The type parameters are others.
    ParametersChanged = "parameters-changed", "type parameters changed";
    /// A property is new.
    PropertyAdded = "property-added", "added";
    /// A property is gone.
    PropertyRemoved = "property-removed", "removed";
    /// A property is gone, and one of the same type with a similar name is new.
    PropertyRenamed = "property-renamed", "likely renamed";
    /// A property may be absent now.
    BecameOptional = "became-optional", "is now optional";
    /// A property must be there now.
    BecameRequired = "became-required", "is now required";
    /// `null` may be there now.
    BecameNullable = "became-nullable", "may now be null";
    /// `null` may not be there any more.
    NoLongerNullable = "no-longer-nullable", "may no longer be null";
    /// The type has all the values it had, and more.
    TypeWidened = "type-widened", "type widened";
    /// The type has some of the values it had.
    TypeNarrowed = "type-narrowed", "type narrowed";
    /// The type has other values.
    TypeChanged = "type-changed", "type changed";
    /// The type is written in another way, and has the same values.
    TypeRewritten = "type-rewritten", "written in another way";
    /// A literal, or member of an enum, is new.
    ValueAdded = "value-added", "value added";
    /// A literal, or member of an enum, is gone.
    ValueRemoved = "value-removed", "value removed";
    /// A member of an enum has another value.
    ValueChanged = "value-changed", "value changed";
    /// A member of an enum has another name for the same value.
    ValueRenamed = "value-renamed", "member renamed";
    /// A union has a member more.
    MemberAdded = "member-added", "union member added";
    /// A union has a member less.
    MemberRemoved = "member-removed", "union member removed";
    /// There is an index signature now.
    IndexAdded = "index-added", "index signature added";
    /// There is no index signature any more.
    IndexRemoved = "index-removed", "index signature removed";
    /// `@default` says something else.
    DefaultChanged = "default-changed", "default changed";
    /// It is deprecated now.
    Deprecated = "deprecated", "deprecated";
    /// It is not deprecated any more.
    NoLongerDeprecated = "no-longer-deprecated", "no longer deprecated";
    /// Only the Rust is different: a name, a derive.
    RustChanged = "rust-changed", "different in Rust";
}

impl ChangeKind {
    /// Whether it can be why the Rust is different.
    pub(super) fn touches_rust(self) -> bool {
        match self {
            Self::TypeRemoved
            | Self::TypeRenamed
            | Self::ParametersChanged
            | Self::PropertyAdded
            | Self::PropertyRemoved
            | Self::PropertyRenamed
            | Self::BecameOptional
            | Self::BecameRequired
            | Self::BecameNullable
            | Self::NoLongerNullable
            | Self::TypeWidened
            | Self::TypeNarrowed
            | Self::TypeChanged
            | Self::TypeRewritten
            | Self::ValueAdded
            | Self::ValueRemoved
            | Self::ValueChanged
            | Self::ValueRenamed
            | Self::MemberAdded
            | Self::MemberRemoved
            | Self::IndexAdded
            | Self::IndexRemoved
            | Self::RustChanged => true,
            Self::TypeAdded | Self::DefaultChanged | Self::Deprecated | Self::NoLongerDeprecated => false,
        }
    }
}

impl Breaks {
    /// Whether it breaks anybody.
    #[must_use]
    pub fn any(self) -> bool {
        self.reader || self.writer || self.source
    }

    /// Either of both.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            reader: self.reader || other.reader,
            writer: self.writer || other.writer,
            source: self.source || other.source,
        }
    }
}

impl Changes {
    /// Every change, in the order of the old definitions; what is new comes last.
    #[must_use]
    pub fn all(&self) -> &[Change] {
        &self.changes
    }

    /// The exported types that are there before and after, each with all it leads to.
    #[must_use]
    pub fn types(&self) -> &[TypeVerdict] {
        &self.types
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Whom the changes break, taken together.
    #[must_use]
    pub fn breaks(&self) -> Breaks {
        self.changes.iter().fold(Breaks::default(), |breaks, change| breaks.or(change.breaks))
    }
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for ChangePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}
