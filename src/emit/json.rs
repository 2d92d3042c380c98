//! The one macro that is written, whose argument is JSON, laid out as JSON is.

use super::format::{Place, filled, width};

/// The macro whose argument is JSON, which is laid out as if it were Rust.
pub(super) const SCHEMA: &str = "schemars::json_schema!";

/// The macro with its argument as JSON is written.
pub(super) fn schema_text(tokens: &str, at: Place) -> String {
    let inner = spaced_as_json(tokens);
    let members = inner.strip_prefix("{ ").and_then(|inner| inner.strip_suffix(" }"));
    let Some(members) = members.filter(|_| SCHEMA.len() + 2 + width(&inner) > at.room) else {
        return format!("{SCHEMA}({inner})");
    };
    let (line, elements_at) = (at.nested().newline(), at.nested().nested());
    let mut text = format!("{SCHEMA}({{");
    for member in parts(members) {
        match member.split_once('[').and_then(|(head, rest)| Some((head, rest.strip_suffix(']')?))) {
            Some((head, elements)) if width(member) + 2 > at.nested().room => {
                let elements = filled(&parts(elements), elements_at);
                text.push_str(&format!("{line}{head}[{}{elements},{line}],", elements_at.newline()));
            }
            Some(_) | None => text.push_str(&format!("{line}{member},")),
        }
    }
    text + &at.newline() + "})"
}

/// The parts between the commas that are in no brackets.
fn parts(list: &str) -> Vec<&str> {
    let (mut found, mut start, mut depth) = (Vec::new(), 0, 0);
    for (at, letter) in outside_strings(list) {
        match letter {
            '[' | '{' | '(' | '<' => depth += 1,
            ']' | '}' | ')' | '>' => depth -= 1,
            ',' if depth == 0 => {
                found.push(list[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(list[start..].trim());
    found
}

/// What stands between tokens, and what is left of it.
const SPACES: [(&str, &str); 8] =
    [(":: <", "::<"), (" . ", "."), (" , ", ", "), ("< ", "<"), (" <", "<"), (" >", ">"), (" ()", "()"), (" ::", "::")];

/// Tokens as they stand in JSON, what is in strings left as it is.
fn spaced_as_json(tokens: &str) -> String {
    let mut spaced = String::with_capacity(tokens.len());
    let mut from = 0;
    let put = |code: &str, spaced: &mut String| {
        let mut code = code.replace(" : ", ": ");
        for (before, behind) in SPACES {
            code = code.replace(before, behind);
        }
        spaced.push_str(&code);
    };
    let quotes: Vec<usize> = outside_strings(tokens).filter(|(_, letter)| *letter == '"').map(|(at, _)| at).collect();
    for pair in quotes.chunks(2) {
        let end = pair.get(1).map_or(tokens.len(), |end| end + 1);
        put(&tokens[from..pair[0]], &mut spaced);
        spaced.push_str(&tokens[pair[0]..end]);
        from = end;
    }
    put(&tokens[from..], &mut spaced);
    spaced
}

/// The letters that are in no string, and the quotes around those.
fn outside_strings(text: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut in_string, mut escaped) = (false, false);
    text.char_indices().filter(move |(_, letter)| {
        if in_string {
            let ends = *letter == '"' && !escaped;
            escaped = *letter == '\\' && !escaped;
            in_string = !ends;
            return ends;
        }
        in_string = *letter == '"';
        true
    })
}
