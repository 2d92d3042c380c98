//! Comments: HTML back to the Markdown it was made of.

use super::tree::{NodeId, Tree};

/// How deeply elements of a comment are nested at most; of what is deeper, the text is left.
const DEEPEST: u32 = 40;

/// The documentation in an element of the class `tsd-comment`: prose, then block tags.
pub(super) fn comment(tree: &Tree, of: NodeId) -> String {
    let mut writer = Writer { tree, text: String::new() };
    writer.blocks(of, 0);
    writer.text.trim().to_owned()
}

struct Writer<'a> {
    tree: &'a Tree,
    text: String,
}

impl Writer<'_> {
    /// The children of an element, each as a block or as words of a paragraph.
    fn blocks(&mut self, of: NodeId, depth: u32) {
        let mut line = String::new();
        for child in self.tree.children(of) {
            if is_inline(self.tree, child) {
                line.push_str(&self.inline(child, depth));
                continue;
            }
            self.paragraph(&std::mem::take(&mut line));
            self.block(child, depth + 1);
        }
        self.paragraph(&line);
    }

    fn block(&mut self, of: NodeId, depth: u32) {
        let tree = self.tree;
        if depth > DEEPEST {
            return self.paragraph(&tree.text(of));
        }
        match tree.name(of) {
            "p" => {
                let line = self.inline_below(of, depth);
                self.paragraph(&line);
            }
            "pre" => self.code(of),
            "ul" | "ol" => self.list(of, depth),
            "blockquote" => {
                let quoted = self.inner(of, depth);
                self.paragraph_of_lines(quoted.lines().map(|line| format!("> {line}")));
            }
            "table" => self.table(of, depth),
            "hr" => self.paragraph("---"),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(of, depth),
            "dl" => self.old_tags(of, depth),
            _ if is_flags(tree, of) => {}
            _ => match tag_class(tree, of) {
                Some(tag) => self.tag(of, tag, depth),
                None => self.blocks(of, depth),
            },
        }
    }

    /// A block that stands for itself.
    fn paragraph(&mut self, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        // What follows the line of a tag belongs to it.
        let follows_tag = self.text.ends_with(' ');
        if !self.text.is_empty() && !follows_tag {
            self.text.push_str("\n\n");
        }
        self.text.push_str(&guard_lines(text));
    }

    fn paragraph_of_lines(&mut self, lines: impl Iterator<Item = String>) {
        if !self.text.is_empty() {
            let follows_tag = self.text.ends_with(' ');
            self.text.truncate(self.text.trim_end().len());
            self.text.push_str(if follows_tag { "\n" } else { "\n\n" });
        }
        let lines: Vec<String> = lines.collect();
        self.text.push_str(&lines.join("\n"));
    }

    /// What an element has, as Markdown of its own.
    fn inner(&self, of: NodeId, depth: u32) -> String {
        let mut inner = Writer { tree: self.tree, text: String::new() };
        inner.blocks(of, depth + 1);
        inner.text
    }

    /// A title. Of block tags there is one in the generations that do not say otherwise which they are.
    fn heading(&mut self, of: NodeId, depth: u32) {
        let tree = self.tree;
        let title = self.inline_below(of, depth);
        let title = title.trim();
        let is_own = tree.name(of) != "h4" || tree.attribute(of, "id").is_some_and(|id| id.starts_with("md:"));
        let in_tags = tree.has_class(tree.parent(of), "tsd-comment");
        if in_tags && !is_own && has_plain_text(tree, of) && is_title_of_tag(title) {
            return self.start_tag(&camel(title));
        }
        let level = tree.name(of)[1..].parse().unwrap_or(1);
        self.paragraph_of_lines([format!("{} {title}", "#".repeat(level))].into_iter());
    }

    fn start_tag(&mut self, tag: &str) {
        self.text.truncate(self.text.trim_end().len());
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(&format!("@{tag} "));
    }

    /// `div.tsd-tag-see`: the title says what the class does.
    fn tag(&mut self, of: NodeId, tag: &str, depth: u32) {
        let tree = self.tree;
        let is_title = |child: &NodeId| tree.name(*child) == "h4";
        let rest: Vec<NodeId> = tree.children(of).filter(|child| !is_title(child)).collect();
        // 0.26 has the first word of the title there, where later ones have the tag.
        let title = tree.children(of).find(is_title).map(|title| self.inline_below(title, depth));
        let titled = title.filter(|title| tag.starts_with(char::is_uppercase) && is_title_of_tag(title.trim()));
        self.start_tag(&titled.map_or_else(|| tag.to_owned(), |title| camel(title.trim())));
        let mut inner = Writer { tree, text: String::new() };
        for child in rest {
            if is_inline(tree, child) {
                let line = inner.inline(child, depth);
                inner.paragraph(&line);
            } else {
                inner.block(child, depth + 1);
            }
        }
        self.tag_text(&inner.text);
    }

    /// What a tag says. Code begins on a line of its own.
    fn tag_text(&mut self, text: &str) {
        if text.starts_with("```") {
            self.text.truncate(self.text.trim_end().len());
            self.text.push('\n');
        }
        self.text.push_str(text.trim());
    }

    /// The list of tags in the first generations.
    fn old_tags(&mut self, of: NodeId, depth: u32) {
        let tree = self.tree;
        for child in tree.children(of) {
            match tree.name(child) {
                "dt" => {
                    let title = tree.text(child);
                    let name: String = title.trim().chars().filter(|c| c.is_alphanumeric()).collect();
                    self.start_tag(if name == "defaultvalue" { "defaultValue" } else { &name });
                }
                "dd" => {
                    let text = self.inner(child, depth);
                    self.tag_text(&text);
                }
                _ => {}
            }
        }
    }

    fn code(&mut self, of: NodeId) {
        let tree = self.tree;
        let code = tree.below(of).find(|node| tree.name(*node) == "code").unwrap_or(of);
        let language = tree.classes(code).next().unwrap_or_default();
        let language: String = language
            .trim_start_matches("language-")
            .chars()
            .take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '+' | '_'))
            .collect();
        let mut text = String::new();
        for node in tree.below(code) {
            match tree.words(node) {
                Some(words) => text.push_str(words),
                None if tree.name(node) == "br" => text.push('\n'),
                None => {}
            }
        }
        let text = text.trim_matches('\n').replace('\u{a0}', " ");
        let fence = "`".repeat(longest_run(&text, '`').max(2) + 1);
        let lines = text.lines().map(str::to_owned);
        let (first, last) = (format!("{fence}{language}"), fence.clone());
        // A line of code that begins with `@` is no tag: those who read comments know fences.
        self.paragraph_of_lines([first].into_iter().chain(lines).chain([last]));
    }

    fn list(&mut self, of: NodeId, depth: u32) {
        let is_numbered = self.tree.name(of) == "ol";
        let mut lines = Vec::new();
        for (index, item) in self.tree.children(of).filter(|child| self.tree.name(*child) == "li").enumerate() {
            let mark = if is_numbered { format!("{}. ", index + 1) } else { "- ".to_owned() };
            let text = self.inner(item, depth).replace("\n\n- ", "\n- ").replace("\n\n1. ", "\n1. ");
            let indent = " ".repeat(mark.len());
            for (at, line) in text.lines().enumerate() {
                match at {
                    0 => lines.push(format!("{mark}{line}")),
                    _ if line.is_empty() => lines.push(String::new()),
                    _ => lines.push(format!("{indent}{line}")),
                }
            }
        }
        if !lines.is_empty() {
            self.paragraph_of_lines(lines.into_iter());
        }
    }

    fn table(&mut self, of: NodeId, depth: u32) {
        let tree = self.tree;
        let mut lines = Vec::new();
        for row in tree.below(of).filter(|node| tree.name(*node) == "tr") {
            let cells: Vec<String> = tree
                .children(row)
                .filter(|cell| matches!(tree.name(*cell), "td" | "th"))
                .map(|cell| {
                    self.inline_below(cell, depth).replace('|', "\\|").split_whitespace().collect::<Vec<_>>().join(" ")
                })
                .collect();
            lines.push(format!("| {} |", cells.join(" | ")));
            if lines.len() == 1 {
                lines.push(format!("|{}", " --- |".repeat(cells.len())));
            }
        }
        if !lines.is_empty() {
            self.paragraph_of_lines(lines.into_iter());
        }
    }

    fn inline_below(&self, of: NodeId, depth: u32) -> String {
        self.tree.children(of).map(|child| self.inline(child, depth)).collect()
    }

    /// Words, with what is said of them by the elements around.
    fn inline(&self, of: NodeId, depth: u32) -> String {
        let tree = self.tree;
        if let Some(words) = tree.words(of) {
            return escape(words);
        }
        if depth > DEEPEST {
            return escape(&tree.text(of));
        }
        let inner = || self.inline_below(of, depth + 1);
        let around = |mark: &str| {
            let text = inner();
            if text.trim().is_empty() { text } else { format!("{mark}{}{mark}", text.trim()) }
        };
        match tree.name(of) {
            "br" => "\n".to_owned(),
            "code" => code_span(&tree.text(of)),
            "em" | "i" => around("*"),
            "strong" | "b" => around("**"),
            "del" | "s" => around("~~"),
            "img" => String::new(),
            "a" if tree.has_class(of, "tsd-anchor-icon") || tree.has_class(of, "tsd-anchor") => String::new(),
            "a" => self.link(of, &inner()),
            _ => inner(),
        }
    }

    /// A link to a page of the same site is one to a declaration.
    fn link(&self, of: NodeId, text: &str) -> String {
        let href = self.tree.attribute(of, "href").unwrap_or_default();
        let plain = self.tree.text(of);
        let is_far = ["https://", "http://", "mailto:"].iter().any(|scheme| href.starts_with(scheme));
        if is_far && href.chars().all(|c| !c.is_whitespace() && !matches!(c, '(' | ')' | '<' | '>')) {
            return if plain == href { plain } else { format!("[{text}]({href})") };
        }
        let Some(name) = declaration_name(href) else { return text.to_owned() };
        let is_code = text.starts_with('`');
        let plain = plain.replace(['{', '}', '|', '\n'], " ");
        match plain.trim().trim_end_matches("()") {
            said if said == name || said.ends_with(&format!(".{name}")) => format!("{{@link {said}}}"),
            said if is_code => format!("{{@link {name} | `{}`}}", said.replace('`', "")),
            said => format!("{{@link {name} | {said}}}"),
        }
    }
}

/// The name of the declaration that a link to its page is about.
fn declaration_name(href: &str) -> Option<String> {
    let path = href.split(['#', '?']).next()?;
    let file = super::address::decode(path.rsplit('/').next()?);
    let name = file.strip_suffix(".html")?.rsplit('.').next()?.to_owned();
    let is_name = crate::docs::scan::is_identifier(&name) && !matches!(name.as_str(), "index" | "modules");
    is_name.then_some(name)
}

/// Whether a node is a part of a line.
fn is_inline(tree: &Tree, node: NodeId) -> bool {
    const INLINE: [&str; 18] = [
        "a", "abbr", "b", "br", "code", "del", "em", "i", "img", "kbd", "mark", "s", "small", "span", "strong", "sub",
        "sup", "u",
    ];
    tree.words(node).is_some() || (INLINE.contains(&tree.name(node)) && !tree.has_class(node, "tsd-tag"))
}

/// Flags of a declaration are no text of its comment.
fn is_flags(tree: &Tree, of: NodeId) -> bool {
    tree.classes(of).any(|class| matches!(class, "tsd-flag-group" | "tsd-tag" | "tsd-flag"))
}

/// The tag that an element is about, by its class.
fn tag_class(tree: &Tree, of: NodeId) -> Option<&str> {
    let tag = tree.classes(of).find_map(|class| class.strip_prefix("tsd-tag-"))?;
    (!tag.is_empty() && tag.chars().all(|c| c.is_ascii_alphanumeric())).then_some(tag)
}

/// Whether the title has nothing but text, and its own anchor.
fn has_plain_text(tree: &Tree, of: NodeId) -> bool {
    tree.children(of).all(|child| tree.words(child).is_some() || tree.has_class(child, "tsd-anchor-icon"))
}

/// Whether words can be those of a block tag: `Default Value`.
fn is_title_of_tag(title: &str) -> bool {
    let is_word = |word: &str| word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphanumeric);
    !title.is_empty() && title.split(' ').count() <= 4 && title.split(' ').all(is_word)
}

/// `Default Value` as `defaultValue`.
fn camel(title: &str) -> String {
    let joined: String = title.split(' ').collect();
    let mut chars = joined.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// Words in which nothing reads as a sign of Markdown. A sign alone is none, and is left as it is.
fn escape(words: &str) -> String {
    let words = words.replace('\u{a0}', " ");
    let is_paired = |sign: char| words.matches(sign).count() > 1;
    let (stars, lines) = (is_paired('*'), is_paired('_'));
    let mut out = String::with_capacity(words.len());
    let mut before = ' ';
    let mut chars = words.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        let is_inside = before.is_alphanumeric() && next.is_alphanumeric();
        let opens = match c {
            '*' => stars && !(before == ' ' && next == ' '),
            '_' => lines && !is_inside && !(before == ' ' && next == ' '),
            '`' => true,
            '<' => next.is_alphabetic() || matches!(next, '/' | '!'),
            _ => false,
        };
        if opens {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    out
}

/// Lines of a paragraph that would begin something else.
fn guard_lines(text: &str) -> String {
    let guarded = text.lines().map(|line| {
        let line = line.trim_end();
        let trimmed = line.trim_start();
        let is_mark = ["- ", "+ ", "> ", "# ", "## ", "@"].iter().any(|mark| trimmed.starts_with(mark));
        if is_mark { format!("\\{trimmed}") } else { trimmed.to_owned() }
    });
    guarded.collect::<Vec<_>>().join("\n")
}

fn code_span(text: &str) -> String {
    let text = text.replace('\n', " ");
    if text.trim().is_empty() {
        return text;
    }
    let fence = "`".repeat(longest_run(&text, '`') + 1);
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// How often a character comes behind itself at most.
fn longest_run(text: &str, of: char) -> usize {
    text.split(|c| c != of).map(str::len).max().unwrap_or_default()
}
