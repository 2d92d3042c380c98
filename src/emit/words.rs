//! The names of the standard library and of serde, as short as the model's own names allow.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{CRATES, StringKind};

use super::{context::Context, types::verbatim};

/// The names of the prelude that an item can hide from what is written beside it.
const PRELUDE: [&str; 12] =
    ["AsRef", "Box", "Err", "From", "None", "Ok", "Option", "Result", "Some", "String", "TryFrom", "Vec"];

/// The names that an item can hide: of the prelude, and of crates.
pub(super) fn can_be_hidden() -> impl Iterator<Item = &'static str> {
    PRELUDE.into_iter().chain(CRATES)
}

/// Names that generated code uses. A name that something in the module has is written with its whole path. No item
/// is called like a primitive type: serde's own derive could not live with that.
pub(super) struct Words {
    /// What is in `core`, which `std` has too.
    pub core: TokenStream,
    /// What is in `alloc`, which `std` has too.
    pub alloc: TokenStream,
    pub serde: TokenStream,
    pub serde_json: TokenStream,
    pub option: TokenStream,
    pub some: TokenStream,
    pub none: TokenStream,
    pub vec: TokenStream,
    pub string: TokenStream,
    /// What a string of JSON becomes.
    pub text: TokenStream,
    pub boxed: TokenStream,
    pub result: TokenStream,
    pub ok: TokenStream,
    pub err: TokenStream,
    pub from: TokenStream,
    pub try_from: TokenStream,
    pub as_ref: TokenStream,
}

impl Words {
    /// The names where some of them are hidden.
    pub(super) fn new(context: &Context<'_>, hidden: &[&str]) -> Self {
        let basis = &context.model.basis;
        let shown = |name, path| if hidden.contains(&name) { path } else { name };
        let word = |name, path| shown(name, path).parse().unwrap_or_default();
        let library = |path: &Option<String>, name, usual| match path {
            Some(path) => path.parse().unwrap_or_default(),
            None => word(name, usual),
        };
        // What is in the prelude of `core` has a path there as well, if a short name is taken.
        let core = |name, path: [&'static str; 2]| word(name, path[usize::from(basis.no_std)]);
        // What is not in the prelude of `core` always needs its path there.
        let alloc = |name, path: &'static str| {
            if basis.no_std { in_alloc_path(shown("alloc", "::alloc"), path) } else { word(name, path) }
        };
        let boxed: TokenStream = alloc("Box", "::std::boxed::Box");
        let string: TokenStream = alloc("String", "::std::string::String");
        let in_alloc: TokenStream = if basis.no_std { word("alloc", "::alloc") } else { word("std", "::std") };
        Self {
            core: if basis.no_std { word("core", "::core") } else { word("std", "::std") },
            serde: library(&basis.serde, "serde", "::serde"),
            serde_json: library(&basis.serde_json, "serde_json", "::serde_json"),
            option: core("Option", ["::std::option::Option", "::core::option::Option"]),
            some: core("Some", ["::std::option::Option::Some", "::core::option::Option::Some"]),
            none: core("None", ["::std::option::Option::None", "::core::option::Option::None"]),
            vec: alloc("Vec", "::std::vec::Vec"),
            text: match &basis.string {
                StringKind::String => string.clone(),
                StringKind::BoxStr => quote!(#boxed<str>),
                StringKind::ArcStr => quote!(#in_alloc::sync::Arc<str>),
                StringKind::Path(path) => verbatim(path),
            },
            string,
            boxed,
            alloc: in_alloc,
            result: core("Result", ["::std::result::Result", "::core::result::Result"]),
            ok: core("Ok", ["::std::result::Result::Ok", "::core::result::Result::Ok"]),
            err: core("Err", ["::std::result::Result::Err", "::core::result::Result::Err"]),
            from: core("From", ["::std::convert::From", "::core::convert::From"]),
            try_from: core("TryFrom", ["::std::convert::TryFrom", "::core::convert::TryFrom"]),
            as_ref: core("AsRef", ["::std::convert::AsRef", "::core::convert::AsRef"]),
        }
    }
}

/// A path in `std` as it is in `alloc`.
fn in_alloc_path(alloc: &str, path: &str) -> TokenStream {
    path.replacen("::std", alloc, 1).parse().unwrap_or_default()
}
