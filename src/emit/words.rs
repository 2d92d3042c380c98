//! The names of the standard library and of serde, as short as the model's own names allow.

use proc_macro2::TokenStream;

use super::context::Context;

/// Names that generated code uses. A name that an item of the model has is written with its whole path. No item
/// is called like a primitive type: serde's own derive could not live with that.
pub(super) struct Words {
    pub std: TokenStream,
    pub serde: TokenStream,
    pub serde_json: TokenStream,
    pub option: TokenStream,
    pub some: TokenStream,
    pub none: TokenStream,
    pub vec: TokenStream,
    pub string: TokenStream,
    pub boxed: TokenStream,
    pub result: TokenStream,
    pub ok: TokenStream,
    pub err: TokenStream,
    pub from: TokenStream,
    pub try_from: TokenStream,
    pub as_ref: TokenStream,
}

impl Words {
    pub(super) fn new(context: &Context<'_>) -> Self {
        let word = |name, path| context.word(name, path).parse().unwrap_or_default();
        Self {
            std: word("std", "::std"),
            serde: word("serde", "::serde"),
            serde_json: word("serde_json", "::serde_json"),
            option: word("Option", "::std::option::Option"),
            some: word("Some", "::std::option::Option::Some"),
            none: word("None", "::std::option::Option::None"),
            vec: word("Vec", "::std::vec::Vec"),
            string: word("String", "::std::string::String"),
            boxed: word("Box", "::std::boxed::Box"),
            result: word("Result", "::std::result::Result"),
            ok: word("Ok", "::std::result::Result::Ok"),
            err: word("Err", "::std::result::Result::Err"),
            from: word("From", "::std::convert::From"),
            try_from: word("TryFrom", "::std::convert::TryFrom"),
            as_ref: word("AsRef", "::std::convert::AsRef"),
        }
    }
}
