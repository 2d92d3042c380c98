//! Documentation: JSDoc as rustdoc wants it.

use std::{
    collections::hash_map::Entry,
    mem, ptr,
    sync::mpsc::{Receiver, Sender},
};

use rustc_hash::FxHashMap;

use super::{
    context::{DocSlot, Lowerer},
    markdown::{Markdown, fenced_line},
};
use crate::{
    model::{DocPart, Docs, ItemId, Model},
    symbols::{SymbolId, Symbols},
    syntax::{JsDoc, JsDocTag},
};

/// What documents items and parts of them, as it is found. Most of it names nothing that might be an item, and is
/// written on another thread while more is found.
pub(super) struct Documenting<'a> {
    found: Found<'a>,
    writer: Option<Sender<Found<'a>>>,
}

/// Some of what documents items, in the order in which it was found.
type Found<'a> = Vec<(DocSlot, Vec<&'a JsDoc>)>;

/// How much of it is handed on at once.
const HANDED_ON: usize = 256;

/// What documents the items and their parts, still to be written.
pub struct Documentation<'a> {
    found: Found<'a>,
    /// The declaration that the documentation of each item sees names from.
    seen_from: Vec<Option<SymbolId>>,
    /// Items of declarations.
    declared: FxHashMap<SymbolId, ItemId>,
}

/// Documentation that is written, and what it is about.
pub struct Written(Vec<(DocSlot, Docs)>);

impl<'a> Documenting<'a> {
    /// `writer` gets what is found, as [`write_nameless`] takes it; without one, all of it is kept.
    pub(super) fn new(writer: Option<Sender<Found<'a>>>) -> Self {
        Self { found: Vec::new(), writer }
    }

    /// Adds what documents something.
    pub(super) fn add(&mut self, slot: DocSlot, docs: Vec<&'a JsDoc>) {
        self.found.push((slot, docs));
        if let Some(writer) = self.writer.as_ref().filter(|_| self.found.len() == HANDED_ON) {
            // Whoever writes is there for as long as somebody finds.
            _ = writer.send(mem::take(&mut self.found));
        }
    }
}

impl<'a> Lowerer<'_, 'a> {
    /// The documentation of all items and parts that is not written yet, now that it is known which names are items.
    pub(super) fn take_documentation(&mut self) -> Documentation<'a> {
        Documentation {
            found: mem::take(&mut self.docs.found),
            seen_from: self.notes.iter().map(|note| note.symbol).collect(),
            declared: self.declared.clone(),
        }
    }
}

/// Writes what is found, as long as something is: what asks for no name is written, the rest is left.
pub(super) fn write_nameless<'a>(found: Receiver<Found<'a>>) -> (Written, Found<'a>) {
    let mut known: FxHashMap<Vec<usize>, Option<Docs>> = FxHashMap::default();
    let (mut written, mut left) = (Vec::new(), Vec::new());
    for (slot, found) in found.into_iter().flatten() {
        // A property that many types have is documented once.
        let key = found.iter().map(|doc| ptr::from_ref(*doc).addr()).collect();
        let docs = known.entry(key).or_insert_with(|| {
            let mut has_names = false;
            let docs = docs_of(&found, &mut |_| {
                has_names = true;
                None
            });
            (!has_names).then_some(docs)
        });
        match docs {
            Some(docs) => written.push((slot, docs.clone())),
            None => left.push((slot, found)),
        }
    }
    (Written(written), left)
}

impl<'a> Documentation<'a> {
    /// Adds what was left by another thread.
    pub(super) fn add(&mut self, left: Found<'a>) {
        self.found.extend(left);
    }

    /// Writes all of it. `symbols` are those it was found with.
    pub fn write(self, symbols: &Symbols<'_>) -> Written {
        let mut written: FxHashMap<(Vec<*const JsDoc>, Vec<SymbolId>), Docs> = FxHashMap::default();
        let write = |(slot, found): &(DocSlot, Vec<&JsDoc>)| {
            let (DocSlot::Item(item) | DocSlot::Part(item, _)) = slot;
            let around = self.seen_from[item.0 as usize].map(|symbol| symbols.namespace(symbol));
            let key = (found.iter().map(|doc| ptr::from_ref(*doc)).collect(), around.unwrap_or_default());
            let docs = match written.entry(key) {
                Entry::Occupied(known) => known.get().clone(),
                Entry::Vacant(open) => {
                    let docs = docs_of(found, &mut |name| self.item_named(name, &open.key().1, symbols));
                    open.insert(docs).clone()
                }
            };
            (*slot, docs)
        };
        Written(self.found.iter().map(write).collect())
    }

    /// The item that a name means inside of these namespaces, from the inside out.
    fn item_named(&self, name: &str, around: &[SymbolId], symbols: &Symbols<'_>) -> Option<ItemId> {
        let words: Vec<&str> = around.iter().map(|outer| &**symbols.name(*outer)).collect();
        (0..=words.len()).rev().find_map(|depth| {
            let dotted = words[..depth].iter().copied().chain([name]).collect::<Vec<_>>().join(".");
            symbols.find(&dotted).and_then(|symbol| self.declared.get(&symbol).copied())
        })
    }
}

impl Written {
    /// Puts it where it belongs.
    pub fn put(self, model: &mut Model) {
        for (slot, docs) in self.0 {
            let target = match slot {
                DocSlot::Item(item) => Some(&mut model.item_mut(item).docs),
                DocSlot::Part(item, position) => model.item_mut(item).kind.member_docs_mut(position),
            };
            if let Some(target) = target {
                *target = docs;
            }
        }
    }
}

/// One text of what all declarations say; `resolve` finds the item that a link names.
pub(super) fn docs_of(found: &[&JsDoc], resolve: &mut dyn FnMut(&str) -> Option<ItemId>) -> Docs {
    let mut markdown = Markdown::new(resolve);
    let mut said: Vec<&str> = Vec::new();
    let is_prose = |tag: &&JsDocTag| matches!(tag.name.as_str(), "description" | "desc" | "summary");
    for doc in found {
        let texts = std::iter::once(&doc.description).chain(doc.tags.iter().filter(is_prose).map(|tag| &tag.text));
        for text in texts.map(|text| text.trim_end()).filter(|text| !text.trim().is_empty()) {
            if !said.contains(&text) {
                said.push(text);
                markdown.paragraphs(text);
            }
        }
    }
    let tags = |names: &[&str]| -> Vec<&JsDocTag> {
        let mut tags: Vec<&JsDocTag> = Vec::new();
        for tag in found.iter().flat_map(|doc| &doc.tags).filter(|tag| names.contains(&tag.name.as_str())) {
            if !tags.contains(&tag) && !tag.text.trim().is_empty() {
                tags.push(tag);
            }
        }
        tags
    };
    write_values(&mut markdown, "Default", &tags(&["default", "defaultValue", "defaultvalue"]));
    write_values(&mut markdown, "Since", &tags(&["since"]));
    write_section(&mut markdown, "Remarks", &tags(&["remarks"]), |markdown, text| markdown.paragraphs(text));
    write_section(&mut markdown, "Examples", &tags(&["example"]), write_example);
    write_section(&mut markdown, "See also", &tags(&["see"]), |markdown, text| markdown.list_item(text));
    let deprecated = found.iter().flat_map(|doc| &doc.tags).find(|tag| tag.name == "deprecated");
    Docs { parts: markdown.finish().into(), deprecated: deprecated.map(|tag| note(&tag.text)) }
}

/// A text without links, which rustdoc reads as Markdown and rustc shows as it is.
fn note(text: &str) -> String {
    let mut nothing = |_: &str| None;
    let mut markdown = Markdown::new(&mut nothing);
    // `@deprecated - why`
    markdown.line(&plain_text(text.strip_prefix("- ").unwrap_or(text)));
    let is_text = |part: DocPart| match part {
        DocPart::Text(text) => Some(text),
        DocPart::Link { .. } => None,
    };
    markdown.finish().into_iter().filter_map(is_text).collect()
}

fn write_section(
    markdown: &mut Markdown<'_>,
    heading: &str,
    tags: &[&JsDocTag],
    write: impl Fn(&mut Markdown<'_>, &str),
) {
    if !tags.is_empty() {
        markdown.verbatim(&format!("# {heading}"));
    }
    for tag in tags {
        write(markdown, tag.text.trim_end());
    }
}

/// `Default: `x``, of values that fit a line.
fn write_values(markdown: &mut Markdown<'_>, label: &str, tags: &[&JsDocTag]) {
    for tag in tags {
        let text = tag.text.trim();
        if let Some(code) = fenced_line(text) {
            markdown.verbatim(&format!("{label}: `{code}`"));
        } else if text.contains('\n') {
            markdown.verbatim(&format!("{label}:"));
            write_example(markdown, text);
        } else if text.contains('`') || text.contains("{@") || label == "Since" {
            markdown.paragraphs(&format!("{label}: {text}"));
        } else {
            markdown.verbatim(&format!("{label}: `{text}`"));
        }
    }
}

/// What an example has outside of fences is code, unless there are fences in it.
fn write_example(markdown: &mut Markdown<'_>, text: &str) {
    let text = text.trim_start_matches('\n');
    if text.contains("```") || text.contains("~~~") {
        markdown.paragraphs(text);
    } else {
        markdown.code(text);
    }
}

/// A text for an attribute: on one line, without Markdown's links.
fn plain_text(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, tagged)) = rest.split_once("{@") {
        plain.push_str(before);
        let (inside, after) = tagged.split_once('}').unwrap_or((tagged, ""));
        let (_, target) = inside.split_once(char::is_whitespace).unwrap_or(("", inside));
        let (name, shown) = target.split_once(['|', ' ']).unwrap_or((target, ""));
        plain.push_str(if shown.trim().is_empty() { name.trim() } else { shown.trim() });
        rest = after;
    }
    plain.push_str(rest);
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn docs(description: &str, tags: &[(&str, &str)]) -> Docs {
        let tag = |(name, text): &(&str, &str)| JsDocTag { name: (*name).to_owned(), text: (*text).to_owned() };
        let doc = JsDoc { description: description.to_owned(), tags: tags.iter().map(tag).collect() };
        docs_of(&[&doc], &mut |name| (name == "User").then_some(ItemId(7)))
    }

    fn text(docs: &Docs) -> String {
        let part = |part: &DocPart| match part {
            DocPart::Text(text) => text.clone(),
            DocPart::Link { item, text } => format!("<{}:{}>", item.0, text.as_deref().unwrap_or("-")),
        };
        docs.parts.iter().map(part).collect()
    }

    #[test]
    fn tags_become_sections() {
        let found = docs(
            "A user.",
            &[("default", "true"), ("remarks", "Long."), ("example", "a\nb"), ("see", "User"), ("param", "x")],
        );
        assert_eq!(
            text(&found),
            "A user.\n\nDefault: `true`\n\n# Remarks\n\nLong.\n\n# Examples\n\n```text\na\nb\n```\n\n# See also\n\n- <7:->"
        );
        assert_eq!(found.deprecated, None);
    }

    #[test]
    fn a_default_that_is_one_line_of_code_is_code_in_a_line() {
        assert_eq!(text(&docs("", &[("default", "```json\n\"a\"\n```")])), "Default: `\"a\"`");
        assert_eq!(text(&docs("", &[("default", "```\na\nb\n```")])), "Default:\n\n```text\na\nb\n```");
    }

    #[test]
    fn a_deprecation_is_plain_text() {
        let found = docs("", &[("deprecated", "use {@link User|the user}\n instead")]);
        assert_eq!(found.deprecated.as_deref(), Some("use the user instead"));
        assert_eq!(text(&found), "");
    }

    #[test]
    fn links_to_items_are_links() {
        assert_eq!(text(&docs("See {@link User} and {@linkcode User.id the id}.", &[])), "See <7:-> and <7:the id>.");
        assert_eq!(text(&docs("See {@link Other}, {@link Other more}.", &[])), "See `Other`, more.");
        assert_eq!(
            text(&docs("{@link https://a.b/c docs} {@link https://a.b/c}", &[])),
            "[docs](https://a.b/c) <https://a.b/c>"
        );
    }
}
