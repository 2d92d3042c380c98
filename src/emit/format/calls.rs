//! Calls of macros as items: how a struct is read, what a constant is.

use proc_macro2::{TokenStream, TokenTree};
use syn::Macro;

use super::{place::Place, spelt, types};

/// The call of a macro that is given a struct, of which rustfmt leaves every field where it is, or a constant in a line.
pub(super) fn call(it: &Macro, at: Place) -> Option<String> {
    let mut text = format!("{}! {{", types::path(None, &it.path, "", at)?);
    let (nested, deeper) = (at.nested().newline(), at.nested().nested().newline());
    let mut head = TokenStream::new();
    for token in it.tokens.clone() {
        let TokenTree::Group(fields) = token else {
            head.extend([token]);
            continue;
        };
        text.push_str(&format!("{nested}{} {{", spelt(&std::mem::take(&mut head))));
        let fields: Vec<TokenTree> = fields.stream().into_iter().collect();
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(it) if it.as_char() == ',');
        for field in fields.split(is_comma).filter(|field| !field.is_empty()) {
            let field = spelt(&field.iter().cloned().collect::<TokenStream>());
            let comma = if field.starts_with("..") { "" } else { "," };
            text.push_str(&format!("{deeper}{field}{comma}"));
        }
        text.push_str(&format!("{nested}}}"));
    }
    if !head.is_empty() {
        return Some(format!("{text} {} }}", spelt(&head)));
    }
    Some(text + &at.newline() + "}")
}
