//! Objects: structs and their fields.

use super::{Docs, Name, Ty};

/// A struct with named fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Struct {
    /// The fields, in order.
    pub fields: Vec<Field>,
    /// Holds the keys that are no field.
    pub extra: Option<Extra>,
    /// `#[serde(rename_all = "…")]`. Decided by `names`.
    pub rename_all: Option<RenameRule>,
    /// Refuse keys that are no field. Never together with `extra`.
    pub deny_unknown_fields: bool,
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its names.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// Its type, without the `Option`s that `presence` puts around it.
    pub ty: Ty,
    /// Whether it may be absent, or null.
    pub presence: Presence,
    /// Further attributes, as written.
    pub attributes: Vec<String>,
}

/// What may stand in place of a field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Nothing: `T`, a missing key is an error.
    Required,
    /// No key: `Option<T>`, not written when `None`; `null` is refused.
    Optional,
    /// `null`: `Option<T>`, written as `null` when `None`; a missing key is an error.
    Nullable,
    /// No key, or `null`: `Option<Option<T>>`.
    OptionalNullable,
    /// No key, or `null`, held to be the same: `Option<T>`, not written when `None`.
    Lenient,
}

/// The map for the keys that are no field.
#[derive(Clone, Debug, PartialEq)]
pub struct Extra {
    /// The field's name; its wire side is unused.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// A [`Ty::Map`].
    pub ty: Ty,
}

/// serde's rename rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::enum_variant_names, reason = "they are serde's names")]
pub enum RenameRule {
    PascalCase,
    CamelCase,
    ScreamingSnakeCase,
    KebabCase,
    ScreamingKebabCase,
}
