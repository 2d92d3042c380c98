//! From the tokens of an item to its text, laid out as rustfmt does by default.
//!
//! Each kind of syntax that is generated has one function, which takes the [`Place`] it stands at and gives its text, or
//! nothing where it would not fit; the rules and their names are rustfmt's: a list is in one line, or its last element goes
//! on over several, or each element has a line of its own.

mod attributes;
mod blocks;
mod calls;
mod chains;
mod expressions;
mod items;
mod lists;
mod memo;
mod place;
#[cfg(test)]
mod tests;
mod types;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

pub(super) use self::{
    lists::filled,
    place::{Place, width},
};
use self::{
    memo::Memo,
    place::{TAB, WIDTH},
};

/// The text of an item and its implementations, an empty line between them. `level` is how deep it will stand.
pub(super) fn item_text(tokens: TokenStream, level: usize) -> String {
    // What the user adds as written may be no Rust; then rustc says so where the file is compiled.
    let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) else {
        return format!("{tokens}\n");
    };
    let lay = |item: &syn::Item| {
        let memo = Memo::default();
        let at = Place::new(WIDTH.saturating_sub(TAB * level), &memo);
        items::item(item, at).or_else(|| items::item(item, at.endless()))
    };
    let text = |item| lay(&item).map_or_else(|| unparsed(item), |text| text + "\n");
    let text = file.items.into_iter().map(text).collect::<Vec<_>>().join("\n");
    #[cfg(test)]
    tests::assert_nothing_is_lost(tokens, &text);
    text
}

/// An item of a kind that is not generated, but comes with what the user adds.
fn unparsed(item: syn::Item) -> String {
    match item {
        syn::Item::Verbatim(tokens) => spelt(&tokens) + "\n",
        item => prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items: vec![item] }),
    }
}

/// Syntax that has no layout of its own, in one line.
fn spelt(syntax: &impl ToTokens) -> String {
    let mut text = String::new();
    spell(syntax.to_token_stream(), &mut text);
    text
}

fn spell(tokens: TokenStream, text: &mut String) {
    // Whether a space is due if a word follows, or an opening brace.
    let mut after_word = false;
    let mut glued = true;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => (" { ", " }"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                spell(group.stream(), text);
                text.push_str(close);
                (after_word, glued) = (true, false);
            }
            TokenTree::Punct(punct) => {
                let sign = punct.as_char();
                if matches!(sign, '=' | '+' | '-' | '|') && !glued && after_word {
                    text.push(' ');
                }
                text.push(sign);
                glued = punct.spacing() == Spacing::Joint || matches!(sign, '\'' | '&' | '#' | '!' | '<' | '.' | '*');
                after_word = sign == '>';
                if !glued && matches!(sign, ',' | ';' | '=' | '+' | '|')
                    || sign == ':' && !text.ends_with("::") && !glued
                {
                    text.push(' ');
                }
            }
            word @ (TokenTree::Ident(_) | TokenTree::Literal(_)) => {
                if after_word {
                    text.push(' ');
                }
                text.push_str(&word.to_string());
                (after_word, glued) = (true, false);
            }
        }
    }
    while text.ends_with(' ') {
        text.pop();
    }
}
