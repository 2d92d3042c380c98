//! Signatures as the text that TypeScript would have, with the places in it that lead to other pages.

use std::ops::Range;

use super::{
    address::{self, Address},
    tree::{NodeId, Tree},
};
use crate::docs::scan::{is_identifier, is_space, quote, unquote};

/// The text of a signature.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub text: String,
    /// Sorted.
    pub links: Vec<(Range<usize>, String)>,
}

/// What is in a signature and is none of it.
const NOISE: [&str; 4] = ["tsd-anchor-icon", "tsd-tag", "tsd-flag", "tsd-anchor"];

/// What holds the name of a property.
const NAMES: [&str; 6] = [
    "tsd-kind-property",
    "tsd-kind-enum-member",
    "tsd-kind-method",
    "tsd-kind-accessor",
    "tsd-kind-get-signature",
    "tsd-kind-set-signature",
];

/// The text of an element. What is in a list below it is not meant.
pub(super) fn words(tree: &Tree, of: NodeId, address: &Address) -> Words {
    let mut out = Words::default();
    out.add(tree, of, address);
    out
}

impl Words {
    /// Adds the text of an element.
    pub(super) fn add(&mut self, tree: &Tree, of: NodeId, address: &Address) {
        let mut below = tree.below(of);
        while let Some(node) = below.next() {
            match tree.words(node) {
                Some(text) if tree.parent(node) == of => self.bare(tree, node, text),
                Some(text) => self.text.push_str(text),
                None if tree.name(node) == "br" => self.text.push('\n'),
                None if tree.name(node) == "ul" || NOISE.iter().any(|class| tree.has_class(node, class)) => {
                    below.skip_below(node);
                }
                None if is_name(tree, node) => {
                    self.name(&tree.text(node));
                    below.skip_below(node);
                }
                None => {
                    if tree.has_class(node, "tsd-signature-type")
                        && let Some(key) =
                            tree.attribute(node, "href").and_then(|href| target(tree, node, href, address))
                    {
                        let start = self.text.len();
                        self.text.push_str(&tree.text(node));
                        self.links.push((start..self.text.len(), key));
                        below.skip_below(node);
                    }
                }
            }
        }
    }

    /// A property's name, with quotes where it needs some. Late generations have them already.
    fn name(&mut self, name: &str) {
        let name = name.trim_matches(is_space);
        let is_written = is_identifier(name) || unquote(name).is_some() || name.starts_with('[');
        if is_written { self.text.push_str(name) } else { self.text.push_str(&quote(name)) }
    }

    /// Text between signs. Early generations have the names of properties there.
    fn bare(&mut self, tree: &Tree, node: NodeId, text: &str) {
        let name = text.trim_matches(is_space);
        let is_sign = name.chars().all(|c| "()[]<>{},;|&=:?. ".contains(c));
        let mut behind = tree.children(tree.parent(node)).skip_while(|other| *other != node).skip(1);
        let is_named = behind.next().is_some_and(|next| {
            let sign = tree.text(next);
            tree.has_class(next, "tsd-signature-symbol") && [":", "?:"].contains(&sign.trim_matches(is_space))
        });
        // In a tuple, a name follows a comma.
        let is_name = is_named && !is_sign && !name.contains(',') && !name.ends_with(':');
        if is_name && !is_identifier(name) { self.name(name) } else { self.text.push_str(text) }
    }
}

/// Whether an element is the name of what follows. A type has its name as well, and is what it is the name of.
fn is_name(tree: &Tree, node: NodeId) -> bool {
    NAMES.iter().any(|class| tree.has_class(node, class)) && !tree.has_class(node, "tsd-signature-type")
}

/// Where a link in a signature leads. Those to type parameters lead nowhere.
fn target(tree: &Tree, node: NodeId, href: &str, address: &Address) -> Option<String> {
    if tree.has_class(node, "tsd-kind-type-parameter") || tree.has_class(node, "external") {
        return None;
    }
    let key = address.follow(href)?;
    let is_in_enum = href.contains('#') && key.rsplit('/').nth(1) == Some("enums");
    if !(is_in_enum || tree.has_class(node, "tsd-kind-enum-member")) {
        return Some(key);
    }
    let text = tree.text(node);
    let name = text.rsplit('.').next().unwrap_or(&text).trim_matches(is_space);
    Some(address::member(&key, name))
}
