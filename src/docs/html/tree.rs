//! A page as a tree of elements and text. Whatever the page is, the tree is flat in memory and never deep: nothing that
//! walks it can be made to overflow.

use std::convert::Infallible;

use html5gum::{
    Span, Tokenizer,
    emitters::callback::{CallbackEmitter, CallbackEvent},
};

/// How many elements are open at once at most, as in browsers: what is deeper is put beside what is there.
const DEEPEST: usize = 400;

/// Elements without an end.
const VOID: [&str; 14] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

/// Elements of which nothing is read.
const SKIPPED: [&str; 10] =
    ["script", "style", "svg", "button", "noscript", "template", "iframe", "textarea", "select", "wbr"];

/// What comes behind a page's own matter: the navigation of the whole site, on every page of it.
const BEHIND: [&str; 3] = ["col-menu", "col-sidebar", "tsd-generator"];

/// The attributes that are read.
const ATTRIBUTES: [&str; 5] = ["class", "href", "id", "name", "content"];

/// Elements that end a paragraph.
const BLOCKS: [&str; 26] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "details",
    "div",
    "dl",
    "fieldset",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
];

/// Where a node is in its tree.
pub(super) type NodeId = u32;

/// The elements and texts of a page. The first is the root, which is on no page.
pub(super) struct Tree {
    nodes: Vec<Node>,
}

struct Node {
    content: Content,
    parent: NodeId,
    first: Option<NodeId>,
    next: Option<NodeId>,
}

enum Content {
    Element { name: Box<str>, attributes: Vec<(&'static str, Box<str>)> },
    Text(String),
}

impl Tree {
    /// Reads a page, up to the navigation that stands behind its matter.
    pub(super) fn of(html: &str) -> Self {
        let mut builder = Builder::new();
        // A token is given only to stop.
        let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| builder.event(event));
        emitter.naively_switch_states(true);
        let _: Option<Result<(), Infallible>> = Tokenizer::new_with_emitter(html, emitter).next();
        Self { nodes: builder.nodes }
    }

    /// The children of a node.
    pub(super) fn children(&self, of: NodeId) -> impl Iterator<Item = NodeId> {
        let mut next = self.nodes[of as usize].first;
        std::iter::from_fn(move || {
            let child = next?;
            next = self.nodes[child as usize].next;
            Some(child)
        })
    }

    /// The nodes below a node, each before those in it.
    pub(super) fn below(&self, of: NodeId) -> Below<'_> {
        Below { tree: self, root: of, next: self.nodes[of as usize].first }
    }

    /// The name of an element; empty for text.
    pub(super) fn name(&self, of: NodeId) -> &str {
        match &self.nodes[of as usize].content {
            Content::Element { name, .. } => name,
            Content::Text(_) => "",
        }
    }

    /// The words of a text node.
    pub(super) fn words(&self, of: NodeId) -> Option<&str> {
        match &self.nodes[of as usize].content {
            Content::Element { .. } => None,
            Content::Text(text) => Some(text),
        }
    }

    pub(super) fn attribute(&self, of: NodeId, attribute: &str) -> Option<&str> {
        match &self.nodes[of as usize].content {
            Content::Element { attributes, .. } => {
                attributes.iter().find(|(known, _)| *known == attribute).map(|(_, value)| &**value)
            }
            Content::Text(_) => None,
        }
    }

    /// The classes of an element.
    pub(super) fn classes(&self, of: NodeId) -> impl Iterator<Item = &str> {
        self.attribute(of, "class").unwrap_or_default().split_ascii_whitespace()
    }

    pub(super) fn has_class(&self, of: NodeId, class: &str) -> bool {
        self.classes(of).any(|own| own == class)
    }

    /// The first element below that has a class.
    pub(super) fn find(&self, of: NodeId, class: &str) -> Option<NodeId> {
        self.below(of).find(|&node| self.has_class(node, class))
    }

    /// The text of a node and of those below it.
    pub(super) fn text(&self, of: NodeId) -> String {
        self.words(of).map_or_else(|| self.below(of).filter_map(|node| self.words(node)).collect(), str::to_owned)
    }

    pub(super) fn parent(&self, of: NodeId) -> NodeId {
        self.nodes[of as usize].parent
    }
}

/// The nodes below a node.
pub(super) struct Below<'a> {
    tree: &'a Tree,
    root: NodeId,
    next: Option<NodeId>,
}

impl Below<'_> {
    /// Leaves out what is below the node that came last.
    pub(super) fn skip_below(&mut self, last: NodeId) {
        self.next = self.behind(last);
    }

    /// The node that follows, when those below are left out.
    fn behind(&self, mut node: NodeId) -> Option<NodeId> {
        while node != self.root {
            let known = &self.tree.nodes[node as usize];
            if known.next.is_some() {
                return known.next;
            }
            node = known.parent;
        }
        None
    }
}

impl Iterator for Below<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        let node = self.next?;
        self.next = self.tree.nodes[node as usize].first.or_else(|| self.behind(node));
        Some(node)
    }
}

/// Makes a tree of what the tokenizer finds.
struct Builder {
    nodes: Vec<Node>,
    /// The elements that are open, with their last children.
    open: Vec<(NodeId, Option<NodeId>)>,
    /// How many elements are open beyond the deepest.
    beyond: usize,
    /// The element of which nothing is read, and how many of its name are open in it, with itself.
    skipped: Option<(String, usize)>,
    tag: Tag,
}

/// The start tag that is being read.
#[derive(Default)]
struct Tag {
    name: String,
    attributes: Vec<(&'static str, Box<str>)>,
    /// The value that comes next is the last attribute's.
    waits: bool,
}

impl Builder {
    fn new() -> Self {
        let content = Content::Element { name: "".into(), attributes: Vec::new() };
        let root = Node { content, parent: 0, first: None, next: None };
        Self { nodes: vec![root], open: vec![(0, None)], beyond: 0, skipped: None, tag: Tag::default() }
    }

    /// Takes in an event. What it returns ends the reading.
    fn event(&mut self, event: CallbackEvent<'_>) -> Option<()> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = Tag { name: String::from_utf8_lossy(name).into_owned(), ..Tag::default() };
            }
            CallbackEvent::AttributeName { name } => {
                // An attribute without a value is there all the same.
                let known = ATTRIBUTES.iter().find(|attribute| attribute.as_bytes() == name);
                self.tag.attributes.extend(known.map(|attribute| (*attribute, "".into())));
                self.tag.waits = known.is_some();
            }
            CallbackEvent::AttributeValue { value } => {
                if let Some((_, last)) = self.tag.attributes.last_mut().filter(|_| self.tag.waits) {
                    *last = String::from_utf8_lossy(value).into();
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => return self.start(self_closing),
            CallbackEvent::EndTag { name } => self.end(&String::from_utf8_lossy(name)),
            CallbackEvent::String { value } => {
                if self.skipped.is_none() {
                    self.text(&String::from_utf8_lossy(value));
                }
            }
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => {}
        }
        None
    }

    fn start(&mut self, self_closing: bool) -> Option<()> {
        let tag = std::mem::take(&mut self.tag);
        let is_void = self_closing || VOID.contains(&tag.name.as_str());
        if let Some((name, open)) = &mut self.skipped {
            *open += usize::from(*name == tag.name && !is_void);
            return None;
        }
        if SKIPPED.contains(&tag.name.as_str()) {
            self.skipped = (!is_void).then_some((tag.name, 1));
            return None;
        }
        let class = tag.attributes.iter().find(|(name, _)| *name == "class").map_or("", |(_, value)| value);
        if class.split_ascii_whitespace().any(|class| BEHIND.contains(&class)) {
            return Some(());
        }
        while let Some((last, _)) = self.open.last()
            && self.open.len() > 1
            && ends(self.name(*last), &tag.name)
        {
            self.open.pop();
        }
        let node = self.add(Content::Element { name: tag.name.into(), attributes: tag.attributes });
        if is_void {
            return None;
        }
        if self.open.len() < DEEPEST {
            self.open.push((node, None));
        } else {
            self.beyond += 1;
        }
        None
    }

    fn end(&mut self, name: &str) {
        if let Some((skipped, open)) = &mut self.skipped {
            *open -= usize::from(skipped == name);
            if *open == 0 {
                self.skipped = None;
            }
        } else if self.beyond > 0 {
            self.beyond -= 1;
        } else if let Some(found) = self.open.iter().rposition(|(node, _)| self.name(*node) == name)
            && found > 0
        {
            self.open.truncate(found);
        }
    }

    fn text(&mut self, words: &str) {
        if let Some((_, Some(last))) = self.open.last()
            && let Some(Node { content: Content::Text(text), .. }) = self.nodes.get_mut(*last as usize)
        {
            // What stood between them left nothing.
            return text.push_str(words);
        }
        self.add(Content::Text(words.to_owned()));
    }

    /// Puts a node behind the last child of the element that is open.
    fn add(&mut self, content: Content) -> NodeId {
        let node = self.nodes.len() as NodeId;
        let Some((parent, last)) = self.open.last_mut() else { return 0 };
        self.nodes.push(Node { content, parent: *parent, first: None, next: None });
        match last.replace(node) {
            Some(before) => self.nodes[before as usize].next = Some(node),
            None => self.nodes[*parent as usize].first = Some(node),
        }
        node
    }

    fn name(&self, node: NodeId) -> &str {
        match &self.nodes[node as usize].content {
            Content::Element { name, .. } => name,
            Content::Text(_) => "",
        }
    }
}

/// Whether an element ends where another begins, as HTML lets authors leave out its end.
fn ends(open: &str, begins: &str) -> bool {
    match open {
        "p" => BLOCKS.contains(&begins) || begins == "ul",
        "li" => begins == "li",
        "dt" | "dd" => matches!(begins, "dt" | "dd"),
        "td" | "th" => matches!(begins, "td" | "th" | "tr"),
        "tr" => begins == "tr",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> String {
        let tree = Tree::of(html);
        tree.below(0)
            .map(|node| tree.words(node).map_or_else(|| format!("<{}>", tree.name(node)), str::to_owned))
            .collect()
    }

    #[test]
    fn reads_what_is_not_closed() {
        assert_eq!(shown("<p>a<p>b<ul><li>c<li>d</ul>e"), "<p>a<p>b<ul><li>c<li>de");
        assert_eq!(shown("<div>a</span></div>b</p>c"), "<div>abc");
        assert_eq!(shown("a<br>b<wbr/>c<"), "a<br>bc<");
    }

    #[test]
    fn leaves_out_what_is_no_text() {
        assert_eq!(shown("<script>if (a < b) '<p>'</script>a<svg><path/><g>x</g></svg>b"), "ab");
        assert_eq!(shown("<title>a<b></title><!-- c --><style>d"), "<title>a<b>");
    }

    #[test]
    fn stops_where_the_site_begins() {
        assert_eq!(shown("<div>a</div><div class=\"col-4 col-menu\">b"), "<div>a");
    }

    #[test]
    fn is_never_deep() {
        for (open, close) in [("<div>", "</div>"), ("<b>", "</i>"), ("<svg>", "</svg>"), ("<li><ul>", "")] {
            let tree = Tree::of(&format!("{}x{}y", open.repeat(100_000), close.repeat(100_000)));
            assert!(tree.text(0).ends_with('y') || open.contains("svg") || close.is_empty());
        }
    }

    #[test]
    fn decodes_entities() {
        assert_eq!(
            shown("&lt;a&gt; &amp;amp; &#39;&#x27; &nbsp;&unknown; &#0;"),
            "<a> &amp; '' \u{a0}&unknown; \u{fffd}"
        );
    }
}
