//! The words of a signature, wherever a page breaks its lines.

use std::borrow::Cow;

/// A word or sign.
#[derive(Clone, Debug)]
pub(super) struct Token<'a> {
    pub kind: TokenKind,
    /// Without the line breaks that a page may have put into a template.
    pub text: Cow<'a, str>,
    pub start: usize,
    pub end: usize,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A name or a keyword.
    Word,
    /// A string, number or template literal.
    Literal,
    /// One of the signs of TypeScript, or a character that is none.
    Sign,
}

/// What TypeDoc calls that which `export =` gives.
pub(super) const EXPORT_EQUALS: &str = "export=";

/// Signs of more than one character, the longer ones first.
const SIGNS: [&str; 6] = ["...", "=>", "?:", "-?:", "+?:", "=="];

impl Token<'_> {
    /// Whether it is this sign or keyword.
    pub(super) fn is(&self, text: &str) -> bool {
        self.kind != TokenKind::Literal && self.text == text
    }
}

/// The token at or after `at`.
pub(super) fn token_at(text: &str, at: usize) -> Option<Token<'_>> {
    let start = skip_space(text, at);
    let rest = text.get(start..)?;
    let first = rest.chars().next()?;
    let (kind, length) = if is_word_start(first) {
        // What a module is by `export =` has that for its name.
        (TokenKind::Word, if rest.starts_with(EXPORT_EQUALS) { EXPORT_EQUALS.len() } else { word_length(rest) })
    } else if first.is_ascii_digit() {
        (TokenKind::Literal, rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '.').unwrap_or(rest.len()))
    } else if matches!(first, '"' | '\'')
        && let Some(length) = string_length(rest, first)
    {
        (TokenKind::Literal, length)
    } else if first == '`'
        && let Some(length) = template_length(rest)
    {
        return Some(Token {
            kind: TokenKind::Literal,
            text: joined_template(&rest[..length]),
            start,
            end: start + length,
        });
    } else {
        let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign)).map_or(first.len_utf8(), |sign| sign.len());
        (TokenKind::Sign, sign)
    };
    Some(Token { kind, text: Cow::Borrowed(&rest[..length]), start, end: start + length })
}

/// Where the next character is that is no space.
pub(super) fn skip_space(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + (rest.len() - rest.trim_start_matches(is_space).len())
}

/// Pages have spaces that do not break, and some without width.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{2060}' | '\u{ad}')
}

/// Whether a text is an identifier as it stands.
pub(super) fn is_identifier(text: &str) -> bool {
    text.starts_with(is_word_start) && word_length(text) == text.len()
}

fn is_word_start(c: char) -> bool {
    unicode_ident::is_xid_start(c) || matches!(c, '_' | '$')
}

fn word_length(text: &str) -> usize {
    text.find(|c: char| !(unicode_ident::is_xid_continue(c) || c == '$')).unwrap_or(text.len())
}

/// The length of a string literal, with its quotes. One that does not end on its line is none.
fn string_length(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' => return None,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// The length of a template literal, with what is between `${` and `}` in it.
fn template_length(text: &str) -> Option<usize> {
    // How many braces are open in each `${` around; a template is open where there is `None`.
    let mut open: Vec<Option<u32>> = Vec::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match (open.last_mut(), c) {
            (None, _) | (Some(Some(_)), '`') => open.push(None),
            (Some(None), '\\') => drop(chars.next()),
            (Some(None), '`') => {
                open.pop();
                if open.is_empty() {
                    return Some(at + 1);
                }
            }
            (Some(None), '$') if text[at..].starts_with("${") => {
                chars.next();
                open.push(Some(0));
            }
            (Some(Some(braces)), '{') => *braces += 1,
            (Some(Some(0)), '}') => drop(open.pop()),
            (Some(Some(braces)), '}') => *braces -= 1,
            (Some(_), _) => {}
        }
    }
    None
}

/// A template without the line breaks between the words of a page.
fn joined_template(text: &str) -> Cow<'_, str> {
    if !text.contains('\n') {
        return Cow::Borrowed(text);
    }
    let mut joined = String::new();
    for line in text.split('\n') {
        let line = if joined.is_empty() { line } else { line.trim_start_matches([' ', '\t']) };
        // Words keep apart: `keyof T`. What a `${` opens begins on a line of its own.
        let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let in_expression = joined.rfind("${") > joined.rfind('}');
        if in_expression && is_word(joined.chars().next_back()) && is_word(line.chars().next()) {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    Cow::Owned(joined)
}

/// What a string literal says.
pub(super) fn unquote(literal: &str) -> Option<String> {
    let quote = literal.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let inner = literal.strip_prefix(quote)?.strip_suffix(quote)?;
    let mut said = String::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            said.push(c);
            continue;
        }
        match chars.next()? {
            'n' => said.push('\n'),
            't' => said.push('\t'),
            'r' => said.push('\r'),
            'b' => said.push('\u{8}'),
            'f' => said.push('\u{c}'),
            '0' => said.push('\0'),
            'u' => {
                let digits: String = chars.by_ref().take(4).collect();
                said.push(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32)?);
            }
            other => said.push(other),
        }
    }
    Some(said)
}

/// A text as a string literal.
pub(super) fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}
