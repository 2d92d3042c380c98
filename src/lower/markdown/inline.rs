//! What stands in a line: links, code, and what only looks like them.

use super::Markdown;
use crate::model::{DocPart, ItemId};

impl Markdown<'_> {
    /// Writes text with Markdown's inline marks.
    pub(super) fn inline(&mut self, text: &str) {
        let mut rest = text;
        let mut before = None;
        loop {
            let plain = &rest[..first_mark(rest.as_bytes()).unwrap_or(rest.len())];
            self.text.push_str(plain);
            before = plain.chars().next_back().or(before);
            rest = &rest[plain.len()..];
            let Some(letter) = rest.chars().next() else { return };
            let mut taken = match letter {
                '\\' => self.backslash(rest),
                '`' => self.code_span(rest),
                '{' if rest.starts_with("{@") => self.inline_tag(rest),
                '[' => self.bracket(rest),
                ']' => self.escaped(letter),
                '<' => self.angle(rest),
                '&' => self.quote_entity(rest),
                'h' if is_url(rest) && before.is_none_or(|letter: char| !letter.is_alphanumeric()) => self.url(rest),
                _ => 0,
            };
            if taken == 0 {
                self.text.push(letter);
                taken = letter.len_utf8();
            }
            before = rest[..taken].chars().next_back();
            rest = &rest[taken..];
        }
    }

    /// A backslash, with the letter that it escapes. Generators escape quotes as if documentation were a string.
    fn backslash(&mut self, rest: &str) -> usize {
        let taken = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
        let is_quote = matches!(&rest[1..taken], "'" | "\"");
        self.text.push_str(&rest[usize::from(is_quote)..taken]);
        taken
    }

    fn escaped(&mut self, letter: char) -> usize {
        self.text.push('\\');
        self.text.push(letter);
        letter.len_utf8()
    }

    /// A run of backticks: the span up to its like, or nothing but backticks.
    fn code_span(&mut self, rest: &str) -> usize {
        let run = rest.len() - rest.trim_start_matches('`').len();
        let mut from = run;
        while let Some(at) = rest[from..].find('`') {
            let start = from + at;
            let length = rest[start..].len() - rest[start..].trim_start_matches('`').len();
            if length == run {
                self.text.push_str(&rest[..start + run]);
                return start + run;
            }
            from = start + length;
        }
        self.text.push_str(&"\\`".repeat(run));
        run
    }

    /// `{@link X text}` and its kin; of other inline tags, what they say.
    fn inline_tag(&mut self, rest: &str) -> usize {
        let Some(end) = near(rest).find('}') else { return 0 };
        let inside = &rest[2..end];
        let (tag, target) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
        let target = target.split_whitespace().collect::<Vec<_>>().join(" ");
        match tag {
            "link" | "linkcode" | "linkplain" | "see" => self.inline_link(&target),
            "inheritDoc" | "inheritdoc" => {}
            _ => self.inline(&target),
        }
        end + 1
    }

    fn inline_link(&mut self, target: &str) {
        let (name, shown) = target.split_once(['|', ' ']).unwrap_or((target, ""));
        let (name, shown) = (name.trim(), shown.trim().trim_start_matches('|').trim());
        let shown = (!shown.is_empty()).then(|| shown.replace(['[', ']', '`', '<', '>'], ""));
        if is_url(name) {
            match shown {
                Some(shown) => self.text.push_str(&format!("[{shown}]({name})")),
                None => self.text.push_str(&format!("<{name}>")),
            }
            return;
        }
        if let Some(item) = (self.resolve)(name) {
            self.link(item, shown);
            return;
        }
        // `User.name` and `User#name` are members of the item.
        let owner = name.rsplit_once(['.', '#']).and_then(|(owner, _)| (self.resolve)(owner));
        match (owner, shown) {
            (Some(item), shown) => {
                // `#[[slot]]` is what nobody else sees.
                let shown = shown.unwrap_or_else(|| name.replace('#', ".").replace(['[', ']'], ""));
                self.link(item, Some(shown));
            }
            (None, Some(shown)) => self.inline(&shown),
            (None, None) if name.is_empty() => {}
            (None, None) => self.text.push_str(&format!("`{}`", name.replace('`', ""))),
        }
    }

    pub(super) fn link(&mut self, item: ItemId, text: Option<String>) {
        self.flush();
        self.parts.push(DocPart::Link { item, text });
    }

    /// `[text](https://…)` stays, and so is written what names an address; any other bracket is only that.
    fn bracket(&mut self, rest: &str) -> usize {
        let Some((shown, url, length)) = markdown_link(near(rest)) else {
            return self.reference(near(rest)).unwrap_or_else(|| self.escaped('['));
        };
        if is_url(url) || url.starts_with("mailto:") {
            self.text.push('[');
            self.inline(shown);
            self.text.push_str(&format!("]({url})"));
        } else {
            // What a picture shows is said in its place.
            if self.text.ends_with('!') && !self.text.ends_with("\\!") {
                self.text.pop();
            }
            self.inline(shown);
        }
        length
    }

    /// `[text][name]` or `[name]`, of an address that has a name.
    fn reference(&mut self, rest: &str) -> Option<usize> {
        let close = closing_bracket(rest)?;
        let (shown, behind) = (&rest[1..close], &rest[close + 1..]);
        let name = behind.strip_prefix('[').and_then(|name| name.split_once(']')).map(|(name, _)| name);
        let length = close + 1 + name.map_or(0, |name| name.len() + 2);
        let url = self.references.url(name.filter(|name| !name.is_empty()).unwrap_or(shown))?.to_owned();
        self.text.push('[');
        self.inline(shown);
        self.text.push_str(&format!("]({url})"));
        Some(length)
    }

    /// A quote that is written as an entity, which it needs nowhere here: in the text of a link it would be taken for one of
    /// its marks.
    fn quote_entity(&mut self, rest: &str) -> usize {
        let entities = [("&quot;", '"'), ("&#34;", '"'), ("&apos;", '\''), ("&#39;", '\'')];
        let Some((entity, quote)) = entities.into_iter().find(|(entity, _)| rest.starts_with(entity)) else { return 0 };
        self.text.push(quote);
        entity.len()
    }

    /// `<https://…>` stays; any other is no tag.
    fn angle(&mut self, rest: &str) -> usize {
        match near(rest)[1..].split_once('>') {
            Some((url, _)) if is_url(url) && !url.contains(char::is_whitespace) => {
                self.text.push_str(&rest[..url.len() + 2]);
                url.len() + 2
            }
            Some(_) | None => self.escaped('<'),
        }
    }

    fn url(&mut self, rest: &str) -> usize {
        let end = rest.find(|letter: char| letter.is_whitespace() || "<>\"`|\\^{}".contains(letter));
        let url = rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', ']']);
        let url = if url.contains('(') { url } else { url.trim_end_matches([')', '.', ',']) };
        self.text.push_str(&format!("<{url}>"));
        url.len()
    }
}

/// How far from its beginning the end of a link or tag is looked for, in bytes.
const LONGEST_LINK: usize = 4_000;

/// The beginning of a text, up to where a link or tag in it has ended.
pub(super) fn near(rest: &str) -> &str {
    let end = rest.len().min(LONGEST_LINK);
    &rest[..(0..=end).rev().find(|&end| rest.is_char_boundary(end)).unwrap_or(0)]
}

/// Where the first byte is that a mark or an address can begin with.
fn first_mark(text: &[u8]) -> Option<usize> {
    text.iter().enumerate().position(|(at, byte)| match byte {
        b'\\' | b'`' | b'{' | b'[' | b']' | b'<' | b'&' => true,
        b'h' => text[at..].starts_with(b"http"),
        _ => false,
    })
}

pub(super) fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.starts_with(|letter: char| letter.is_alphanumeric()))
}

/// Where the bracket that a text begins with is closed.
fn closing_bracket(rest: &str) -> Option<usize> {
    let mut depth = 0;
    rest.char_indices().find_map(|(at, letter)| {
        match letter {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })
}

/// The text, the address and the length of a Markdown link that starts here. Its title is left out.
fn markdown_link(rest: &str) -> Option<(&str, &str, usize)> {
    let close = closing_bracket(rest)?;
    let target = rest[close + 1..].strip_prefix('(')?.trim_start();
    let (url, behind) = match target.strip_prefix('<') {
        Some(target) => target.split_once('>').filter(|(url, _)| !url.contains(['(', ')']))?,
        None => target.split_at(target.find([' ', '\n', ')'])?),
    };
    let behind = without_title(behind.trim_start())?.trim_start().strip_prefix(')')?;
    let is_address = !url.is_empty() && !url.contains([' ', '\n', '<', '>']);
    is_address.then_some((&rest[1..close], url, rest.len() - behind.len()))
}

/// What stands behind a title in quotes, if there is one.
fn without_title(text: &str) -> Option<&str> {
    let Some(quote @ ('"' | '\'')) = text.chars().next() else { return Some(text) };
    text[1..].split_once(quote).map(|(_, behind)| behind)
}
