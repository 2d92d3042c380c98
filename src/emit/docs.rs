//! Documentation and deprecation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{DocPart, Docs};

use super::context::Scope;

impl Scope<'_> {
    /// The attributes of a documentation: one for each line, and `#[deprecated]`.
    pub(super) fn docs(&self, docs: &Docs) -> TokenStream {
        let text = self.doc_text(docs);
        let lines = text.trim_end().lines().map(|line| {
            let line = line.trim_end();
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            quote!(#[doc = #line])
        });
        let deprecated = match docs.deprecated.as_deref().map(str::trim) {
            None => TokenStream::new(),
            Some("") => quote!(#[deprecated]),
            Some(note) => {
                let note = note.split_whitespace().collect::<Vec<_>>().join(" ");
                quote!(#[deprecated = #note])
            }
        };
        quote!(#(#lines)* #deprecated)
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
        let path = self.path_to(item);
        match label {
            _ if !self.is_written(item) => label.map_or_else(|| format!("`{name}`"), str::to_owned),
            None if path == name => format!("[`{name}`]"),
            None => format!("[`{name}`]({path})"),
            Some(label) => format!("[{label}]({path})"),
        }
    }
}
