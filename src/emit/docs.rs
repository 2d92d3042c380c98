//! Documentation and deprecation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{DocPart, Docs};

use super::context::Scope;

/// The derives that are always in scope: rustdoc does not guess whether a link means one of them or a type.
const DERIVES: [&str; 9] = ["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

impl Scope<'_> {
    /// The attributes of the item's documentation. Where it cannot be `#[deprecated]`, it says so.
    pub(super) fn item_docs(&self) -> TokenStream {
        let docs = &self.item.docs;
        if docs.deprecated.is_none() || self.context.is_deprecated(self.id) {
            return self.docs(docs);
        }
        let mut text = self.doc_text(docs);
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str("**Deprecated.** ");
        text.push_str(&note(docs).unwrap_or_default());
        lines(&text)
    }

    /// The attributes of a documentation: one for each line, and `#[deprecated]`.
    pub(super) fn docs(&self, docs: &Docs) -> TokenStream {
        let lines = lines(&self.doc_text(docs));
        let deprecated = match note(docs).as_deref() {
            None => TokenStream::new(),
            Some("") => quote!(#[deprecated]),
            Some(note) => quote!(#[deprecated = #note]),
        };
        quote!(#lines #deprecated)
    }

    /// A documentation as Markdown.
    pub(super) fn doc_text(&self, docs: &Docs) -> String {
        let mut text = String::new();
        for part in docs.parts.iter() {
            match part {
                DocPart::Text(part) => text.push_str(part),
                DocPart::Link { item, text: label } => {
                    let name = &self.context.model.item(*item).name.rust;
                    let label = label.as_deref().filter(|label| **label != **name);
                    text.push_str(&self.doc_link(*item, name, label));
                }
            }
        }
        text
    }

    fn doc_link(&self, item: crate::model::ItemId, name: &str, label: Option<&str>) -> String {
        let mut path = self.path_to(item);
        if DERIVES.contains(&&*path) {
            path = format!("type@{path}");
        }
        match label {
            _ if !self.is_written(item) => label.map_or_else(|| format!("`{name}`"), str::to_owned),
            None if path == name => format!("[`{name}`]"),
            None => format!("[`{name}`]({path})"),
            Some(label) => format!("[{label}]({path})"),
        }
    }
}

/// Why something is deprecated, in a line; nothing if it is not.
fn note(docs: &Docs) -> Option<String> {
    docs.deprecated.as_deref().map(|note| note.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn lines(text: &str) -> TokenStream {
    let lines = text.trim_end().lines().map(|line| {
        let line = line.trim_end();
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}
