//! JSON as `tsconfig.json` files write it: with comments, and commas behind the last element.

use serde_json::Value;

/// Reads it.
///
/// # Errors
///
/// What is wrong, and in which line and column.
pub(super) fn parse(text: &str) -> Result<Value, serde_json::Error> {
    serde_json::from_str(&plain(text.trim_start_matches('\u{feff}')))
}

/// The text with blanks in place of comments and of commas before a closing bracket, so that every place stays where
/// it is.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    let mut last_comma = None;
    while let Some(letter) = rest.chars().next() {
        let length = match letter {
            '"' => string_length(rest),
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest[2..].find("*/").map_or(rest.len(), |end| end + 4),
            _ => letter.len_utf8(),
        };
        let (token, behind) = rest.split_at(length);
        match letter {
            '/' if length > 1 => plain.extend(token.chars().map(|c| if c == '\n' { c } else { ' ' })),
            '}' | ']' => {
                if let Some(comma) = last_comma.take() {
                    plain.replace_range(comma..comma + 1, " ");
                }
                plain.push_str(token);
            }
            _ => {
                if !letter.is_whitespace() {
                    last_comma = (letter == ',').then_some(plain.len());
                }
                plain.push_str(token);
            }
        }
        rest = behind;
    }
    plain
}

/// How long the string is that a text begins with, with both of its quotes.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            '"' if !escaped => return at + 1,
            _ => escaped = letter == '\\' && !escaped,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn reads_comments_and_last_commas() {
        let text = "{ // ü \"\n /* , */ \"a\": [1, 2, /* x */ ], \"b\": \"// \\\" , ]\", }";
        assert_eq!(parse(text).unwrap(), json!({"a": [1, 2], "b": "// \" , ]"}));
    }

    #[test]
    fn keeps_places() {
        let error = parse("{\n  // comment\n  \"a\" 1\n}").unwrap_err();
        assert_eq!((error.line(), error.column()), (3, 7));
        assert!(parse("[1,,]").is_err() && parse("/* open").is_err() && parse("\"open").is_err());
    }
}
