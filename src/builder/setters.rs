//! The choices, one setter each.

use super::Builder;
use crate::options::{
    BigIntType, DateType, FieldNames, ItemVisibility, MapType, ModuleLayout, NumberType, OpenEnums, OptionalNull,
    SharedShapes, TypeNames, UnknownKeys, Unresolved, VariantNames,
};

impl Builder {
    /// Starts from this type: only what the roots reach is generated. Without a root, everything that the inputs export
    /// is. Dotted through namespaces (`Protocol.Page.Frame`); may be called again.
    ///
    /// It may lead on through the members of a type, as generators of TypeScript nest what has a name: each member is then
    /// a type by its own name. `*` is every member (of `Database.public.Tables.*.Row` the types are `UsersRow` and so on),
    /// `["a.b"]` one whose name has a dot in it, `[number]` what a list is of.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface A { b: B }\nexport interface B {}\nexport interface C {}")
    ///     .root("A")
    ///     .generate()?;
    /// assert!(!bindings.to_string().contains("pub struct C"));
    ///
    /// let bindings = tserde::Builder::new()
    ///     .input_text("api.ts", "export interface components { schemas: { Pet: { name: string } } }")
    ///     .root("components.schemas.*")
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub struct Pet"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn root(mut self, name: impl Into<String>) -> Self {
        self.options.roots.push(name.into());
        self
    }

    /// Leaves a type out, or a property. What still refers to a type that is left out is an error, unless
    /// [`replace`](Self::replace) gives it a Rust type; JSON that has a property that is left out is read without it.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { name: string; password: string }\nexport interface Internal {}")
    ///     .exclude("Internal").exclude("User.password")
    ///     .generate()?;
    /// let text = bindings.to_string();
    /// assert!(!text.contains("Internal") && !text.contains("password"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn exclude(mut self, address: impl Into<String>) -> Self {
        self.options.exclude.push(address.into());
        self
    }

    /// Puts a Rust path of your own in place of a TypeScript type. The type need not be declared anywhere, which makes this
    /// the way out when a published page or a package names types that it does not bring along. The Rust type has to be
    /// able to read and write what the JSON has there.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { key: ProductKey }")
    ///     .replace("ProductKey", "crate::ProductKey")
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub key: crate::ProductKey"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn replace(mut self, typescript: impl Into<String>, rust: impl Into<String>) -> Self {
        self.options.replace.push((typescript.into(), rust.into()));
        self
    }

    /// Gives a type, a property or an enum member a Rust name, to the letter. The JSON stays what it is. Addresses are
    /// `User`, `User.address`, `ns.User`, `*.id`.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { mail: string }")
    ///     .rename("User", "Account").rename("User.mail", "email")
    ///     .generate()?;
    /// let text = bindings.to_string();
    /// assert!(text.contains("pub struct Account") && text.contains("pub email: String"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn rename(mut self, address: impl Into<String>, name: impl Into<String>) -> Self {
        self.options.rename.push((address.into(), name.into()));
        self
    }

    /// Derives a further trait on the types that an address means; `*` means all of them. What `tserde` derives by itself
    /// (`Debug`, `Clone`, `PartialEq`, serde's two, and `Eq`, `Hash`, `Ord`, `Copy`, `Default` where every part has them)
    /// need not be said.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { name: string }")
    ///     .derive("User", "schemars::JsonSchema")
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("schemars::JsonSchema"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn derive(mut self, address: impl Into<String>, path: impl Into<String>) -> Self {
        self.options.derive.push((address.into(), path.into()));
        self
    }

    /// Puts an attribute on the types or fields that an address means.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { name: string }")
    ///     .attribute("User", "#[non_exhaustive]")
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("#[non_exhaustive]"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn attribute(mut self, address: impl Into<String>, attribute: impl Into<String>) -> Self {
        self.options.attribute.push((address.into(), attribute.into()));
        self
    }

    /// Says what `number` is. By default an `f64` that writes an integral value as an integer, as JavaScript does, so that
    /// `{"id": 1}` comes back as `1`. Where the TypeScript says more (`@integer`, an alias named `int32`), that is taken.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { id: number }")
    ///     .numbers(tserde::NumberType::U64)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub id: u64"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn numbers(mut self, ty: NumberType) -> Self {
        self.options.numbers = ty;
        self
    }

    /// Says what `number` is at one place. A later call wins over an earlier one where both match.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { id: number; height: number }")
    ///     .number_at("*.id", tserde::NumberType::U64)
    ///     .generate()?;
    /// let text = bindings.to_string();
    /// assert!(text.contains("pub id: u64") && text.contains("pub height: f64"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn number_at(mut self, address: impl Into<String>, ty: NumberType) -> Self {
        self.options.number_at.push((address.into(), ty));
        self
    }

    /// Says what `bigint` is. JSON has no word for it: a program that writes one chooses between a number and a string.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface Block { height: bigint }")
    ///     .bigints(tserde::BigIntType::String)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub height: String"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn bigints(mut self, ty: BigIntType) -> Self {
        self.options.bigints = ty;
        self
    }

    /// Says what an index signature and a `Record<string, V>` are.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export type Scores = Record<string, boolean>;")
    ///     .maps(tserde::MapType::HashMap)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("HashMap<String, bool>"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn maps(mut self, ty: MapType) -> Self {
        self.options.maps = ty;
        self
    }

    /// Says what `Date` is. `JSON.stringify` writes it as an RFC 3339 string, which is a `String` unless your program
    /// depends on one of the crates that know better; their `serde` feature has to be on.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface Event { at: Date }")
    ///     .dates(tserde::DateType::Chrono)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("chrono::DateTime<chrono::Utc>"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn dates(mut self, ty: DateType) -> Self {
        self.options.dates = ty;
        self
    }

    /// Says what an optional property may be besides its type. By default `a?: T | null` keeps absent, `null` and a value
    /// apart, as `Option<Option<T>>`, and `a?: T` refuses `null`.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { name?: string | null }")
    ///     .optional_null(tserde::OptionalNull::Conflated)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub name: Option<String>"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn optional_null(mut self, policy: OptionalNull) -> Self {
        self.options.optional_null = policy;
        self
    }

    /// Says what becomes of keys that no definition has. By default they are read over, unless an index signature says
    /// that they are kept. Refused, they are an error; kept, every struct has a map for them, and writes them back.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { name: string }")
    ///     .unknown_keys(tserde::UnknownKeys::Keep)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub extra: std::collections::BTreeMap<String, serde_json::Value>"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn unknown_keys(mut self, what: UnknownKeys) -> Self {
        self.options.unknown_keys = what;
        self
    }

    /// Says what becomes of keys that one type does not have. A type with an index signature keeps them in any case.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { name: string }\nexport interface Pet { name: string }")
    ///     .unknown_keys_at("User", tserde::UnknownKeys::Deny)
    ///     .generate()?;
    /// assert_eq!(bindings.to_string().matches("deny_unknown_fields").count(), 1);
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn unknown_keys_at(mut self, address: impl Into<String>, what: UnknownKeys) -> Self {
        self.options.unknown_keys_at.push((address.into(), what));
        self
    }

    /// Says which string enums take strings they do not know, so that a value the server learns tomorrow does not break
    /// the reader of today.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export type Role = 'admin' | 'user';")
    ///     .open_enums(tserde::OpenEnums::All)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("Other(String)"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn open_enums(mut self, which: OpenEnums) -> Self {
        self.options.open_enums = which;
        self
    }

    /// Says who may name what is generated.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { name: string }")
    ///     .visibility(tserde::ItemVisibility::Crate)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub(crate) struct User"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn visibility(mut self, visibility: ItemVisibility) -> Self {
        self.options.visibility = visibility;
        self
    }

    /// Says how the output is laid out in modules: one flat module, or one for each file of the inputs.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { name: string }")
    ///     .modules(tserde::ModuleLayout::Files)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub mod types"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn modules(mut self, layout: ModuleLayout) -> Self {
        self.options.modules = layout;
        self
    }

    /// Says what becomes of a name that nothing declares: an error, or a `serde_json::Value` and a warning. In a package in
    /// `node_modules` it is always the latter.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { key: ProductKey }")
    ///     .unresolved(tserde::Unresolved::Value)
    ///     .generate()?;
    /// assert_eq!(bindings.warnings().len(), 1);
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn unresolved(mut self, what: Unresolved) -> Self {
        self.options.unresolved = what;
        self
    }

    /// Says whether anonymous types that are equal in every respect are generated once, under the first one's name, or each
    /// under its own.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { home: { city: string }; work: { city: string } }")
    ///     .shared_shapes(tserde::SharedShapes::Shared)
    ///     .generate()?;
    /// assert!(!bindings.to_string().contains("UserWork"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn shared_shapes(mut self, whether: SharedShapes) -> Self {
        self.options.shared_shapes = whether;
        self
    }

    /// Says how declared names are spelt: in Rust's case, or to the letter.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface URLSearch { query: string }")
    ///     .type_names(tserde::TypeNames::Verbatim)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub struct URLSearch"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn type_names(mut self, spelling: TypeNames) -> Self {
        self.options.type_names = spelling;
        self
    }
    /// Says how fields are spelt: in Rust's case, or to the letter where that is an identifier.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export interface User { userId: string }")
    ///     .field_names(tserde::FieldNames::Verbatim)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("pub userId: String"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn field_names(mut self, spelling: FieldNames) -> Self {
        self.options.field_names = spelling;
        self
    }

    /// Says how variants and constants are spelt: in Rust's case, or to the letter where that is an identifier.
    ///
    /// ```
    /// let bindings = tserde::Builder::new()
    ///     .input_text("types.ts", "export type State = 'in_progress' | 'done';")
    ///     .variant_names(tserde::VariantNames::Verbatim)
    ///     .generate()?;
    /// assert!(bindings.to_string().contains("    in_progress,"));
    /// # Ok::<(), tserde::Error>(())
    /// ```
    #[must_use]
    pub fn variant_names(mut self, spelling: VariantNames) -> Self {
        self.options.variant_names = spelling;
        self
    }
}
