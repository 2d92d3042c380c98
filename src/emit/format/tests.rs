//! The layout says what the tokens say: what it has no place for would be lost without a word.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Fails where the text has other tokens than it was made of. Each item that a unit test generates is asked, and
/// those of all cases are in `builder`.
pub(super) fn assert_nothing_is_lost(tokens: TokenStream, text: &str) {
    let [before, after] = [tokens, text.parse().expect("it is Rust")].map(words);
    let difference = before.iter().zip(&after).position(|(before, after)| before != after);
    let at = difference.unwrap_or_else(|| before.len().min(after.len()));
    let near = |words: &[String]| words[at.saturating_sub(5)..words.len().min(at + 5)].join(" ");
    assert!(before == after, "`{}` became `{}` in\n{text}", near(&before), near(&after));
}

/// The tokens but for commas and braces, which the layout adds and takes away, and attributes, which it joins and parts.
fn words(tokens: TokenStream) -> Vec<String> {
    let mut words = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {}
            TokenTree::Punct(punct) if punct.as_char() == '#' && is_brackets(tokens.peek()) => _ = tokens.next(),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace | Delimiter::None => ("", ""),
                };
                words.push(open.to_owned());
                words.extend(self::words(group.stream()));
                words.push(close.to_owned());
            }
            other => words.push(other.to_string()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn is_brackets(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket)
}

#[test]
#[should_panic(expected = "became")]
fn a_lost_word_is_found() {
    assert_nothing_is_lost("match of { Some(it) if it > 1 => it }".parse().unwrap(), "match of { Some(it) => it }");
}
