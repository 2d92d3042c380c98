//! A match over an enum of the crate says what it does with each variant, so that the compiler lists what is left to do
//! where one is added. Pairs and lists are not held to it: most of what could stand side by side does not, and that has
//! one answer.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Arm, Pat,
    parse::{Parse, ParseStream},
};

/// The names of the enums that a file declares.
pub fn enums(tokens: &TokenStream) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    each_run(tokens.clone(), &mut |run| {
        for pair in run.windows(2) {
            if let [TokenTree::Ident(word), TokenTree::Ident(name)] = pair
                && word == "enum"
            {
                found.insert(name.to_string());
            }
        }
    });
    found
}

/// The matches of a file that take what is left of one of `enums` together, by the first variant that they name.
pub fn faults(tokens: &TokenStream, enums: &BTreeSet<String>) -> Vec<String> {
    let mut known = Known { enums, aliases: BTreeMap::new() };
    each_run(tokens.clone(), &mut |run| known.learn(run));
    let mut found = Vec::new();
    each_run(tokens.clone(), &mut |run| {
        for (at, token) in run.iter().enumerate() {
            if matches!(token, TokenTree::Ident(word) if word == "match")
                && let Some(arms) = arms(&run[at + 1..])
                && let Some(first) = known.first_of_open(&arms)
            {
                found.push(format!("the match that has `{first}` takes other variants together"));
            }
        }
    });
    found
}

/// The enums, and what a file calls them besides.
struct Known<'a> {
    enums: &'a BTreeSet<String>,
    aliases: BTreeMap<String, String>,
}

impl Known<'_> {
    fn learn(&mut self, run: &[TokenTree]) {
        for words in run.windows(3) {
            if let [TokenTree::Ident(name), TokenTree::Ident(word), TokenTree::Ident(alias)] = words
                && word == "as"
                && self.enums.contains(&name.to_string())
            {
                self.aliases.insert(alias.to_string(), name.to_string());
            }
        }
    }

    /// The first variant that is named, where another arm takes whatever is left.
    fn first_of_open(&self, arms: &[Arm]) -> Option<String> {
        let is_open = |arm: &Arm| arm.guard.is_none() && drops_all(&arm.pat);
        if !arms.iter().any(is_open) || arms.iter().any(|arm| is_row(&arm.pat)) {
            return None;
        }
        arms.iter().find_map(|arm| self.variant(arm.pat.to_token_stream()))
    }

    fn variant(&self, pattern: TokenStream) -> Option<String> {
        let mut found = None;
        each_run(pattern, &mut |run| {
            for path in run.windows(4) {
                if let [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Punct(sign), TokenTree::Ident(variant)] =
                    path
                    && sign.as_char() == ':'
                    && self.is_variant(&name.to_string(), &variant.to_string())
                {
                    found.get_or_insert(format!("{name}::{variant}"));
                }
            }
        });
        found
    }

    /// A constant is no variant, though it stands in the same place.
    fn is_variant(&self, name: &str, variant: &str) -> bool {
        let is_constant = variant.len() > 1 && !variant.contains(char::is_lowercase);
        !is_constant && self.is_own(name)
    }

    fn is_own(&self, name: &str) -> bool {
        name == "Self" || self.enums.contains(name) || self.aliases.contains_key(name)
    }
}

/// `_`, or a name for whatever comes that nothing is done with. What is handed on as it is, is not dropped.
fn drops_all(pattern: &Pat) -> bool {
    match pattern {
        Pat::Wild(_) => true,
        Pat::Ident(name) => name.subpat.is_none() && name.ident.to_string().starts_with('_'),
        _ => false,
    }
}

/// Several values side by side.
fn is_row(pattern: &Pat) -> bool {
    match pattern {
        Pat::Tuple(_) | Pat::Slice(_) => true,
        Pat::Or(either) => either.cases.iter().any(is_row),
        _ => false,
    }
}

/// The arms of a match, of what follows the word: what is looked at, and braces.
fn arms(after: &[TokenTree]) -> Option<Vec<Arm>> {
    let braces = after.iter().find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    });
    Some(syn::parse2::<Arms>(braces?.stream()).ok()?.0)
}

struct Arms(Vec<Arm>);

impl Parse for Arms {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut arms = Vec::new();
        while !input.is_empty() {
            arms.push(input.parse()?);
        }
        Ok(Self(arms))
    }
}

/// Calls for the tokens that stand side by side, and for those of each group among them.
fn each_run(tokens: TokenStream, call: &mut impl FnMut(&[TokenTree])) {
    let run: Vec<TokenTree> = tokens.into_iter().collect();
    call(&run);
    for token in run {
        if let TokenTree::Group(group) = token {
            each_run(group.stream(), call);
        }
    }
}
