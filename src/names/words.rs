//! The words of a name, whatever its spelling.
//!
//! `fooBar`, `foo-bar` and `FOO_BAR` are all `foo` and `bar`; `HTMLElement` is `HTML` and `Element`, `userIDs` is `user`
//! and `IDs`, `iOSApp` is `iOS` and `App`, `S3Bucket` is `S3` and `Bucket`. Signs that only separate words are dropped;
//! those that say something are words: `+1` is `plus` and `1`, `>=` is `greater`, `or`, `equal`. What no identifier can
//! have is its code point, `u1f600`.

/// The words of a name. Never empty.
pub(super) fn words(text: &str) -> Vec<String> {
    let found = split(text, false);
    if found.is_empty() { spelled_words(text) } else { found }
}

/// The words of a name, with a word for every sign that [`words`] drops at its ends or that is not a plain separator:
/// tells `-created` from `created`, and `a/b` from `a:b`. Never empty.
pub(super) fn spelled_words(text: &str) -> Vec<String> {
    let found = split(text, true);
    if found.is_empty() { vec!["empty".to_owned()] } else { found }
}

/// Whether every sign at the ends of a name is in its words.
pub(super) fn is_whole(text: &str) -> bool {
    let ends = [text.chars().next(), text.chars().next_back()];
    ends.iter().flatten().all(|end| is_letter(*end) || sign(*end).is_some())
}

fn split(text: &str, spell: bool) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let last = letters.len().saturating_sub(1);
    let mut found = Vec::new();
    let mut start = 0;
    for (at, &letter) in letters.iter().enumerate() {
        if is_letter(letter) {
            continue;
        }
        split_case(&letters[start..at], &mut found);
        start = at + 1;
        let next = letters.get(at + 1).copied();
        let is_inner = at > 0 && at < last;
        if letter == '-' && at == 0 && next.is_some_and(|next| next.is_ascii_digit()) {
            found.push("minus".to_owned());
        } else if let Some(word) = sign(letter) {
            found.push(word);
            // `>=` and `<=`
            if matches!(letter, '<' | '>') && next == Some('=') {
                found.push("or".to_owned());
            }
        } else if spell && !(is_inner && matches!(letter, '_' | '-' | ' ')) {
            found.push(separator(letter));
        }
    }
    split_case(&letters[start..], &mut found);
    found
}

/// Cuts a run of letters and digits where its case changes.
fn split_case(letters: &[char], found: &mut Vec<String>) {
    let mut start = 0;
    for at in 1..letters.len() {
        if is_boundary(letters, start, at) {
            found.push(letters[start..at].iter().collect());
            start = at;
        }
    }
    if start < letters.len() {
        found.push(letters[start..].iter().collect());
    }
}

fn is_boundary(letters: &[char], start: usize, at: usize) -> bool {
    let is_lower = |at: usize| letters.get(at).is_some_and(|letter: &char| letter.is_lowercase());
    if !letters[at].is_uppercase() {
        return false;
    }
    if letters[at - 1].is_uppercase() {
        // The last capital of several begins a word, but in `IDs` it does not.
        let is_plural = letters.get(at + 1) == Some(&'s') && !is_lower(at + 2);
        return is_lower(at + 1) && !is_plural;
    }
    // `2FA` is one word, and so is `iOS`.
    let only_digits = letters[start..at].iter().all(|letter| letter.is_numeric());
    !(only_digits || at == 1 && acronym(&letters[1..]) > 1)
}

/// How many capitals stand first, without the one that begins the next word.
fn acronym(letters: &[char]) -> usize {
    let capitals = letters.iter().take_while(|letter| letter.is_uppercase()).count();
    let begins_word = letters.get(capitals).is_some_and(|letter| letter.is_lowercase());
    capitals - usize::from(begins_word && capitals > 0)
}

fn is_letter(letter: char) -> bool {
    letter != '_' && unicode_ident::is_xid_continue(letter) && !composes(letter)
}

/// Characters that melt into others when an identifier is normalized, as rustc does: two names that differ would be
/// one. They are written as code points instead.
fn composes(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{1100}'..='\u{11ff}' | '\u{3099}' | '\u{309a}' | '\u{212a}' | '\u{212b}')
        || matches!(letter, '\u{2126}' | '\u{f900}'..='\u{faff}' | '\u{fe00}'..='\u{fe0f}')
}

/// The word for a sign that says something.
fn sign(letter: char) -> Option<String> {
    let word = match letter {
        '+' => "plus",
        '#' => "hash",
        '*' => "star",
        '&' => "and",
        '|' => "or",
        '%' => "percent",
        '>' => "greater",
        '<' => "less",
        '=' => "equal",
        '!' => "not",
        '?' => "question",
        '~' => "tilde",
        '^' => "caret",
        _ if letter.is_ascii() || is_separator(letter) || is_letter(letter) => return None,
        _ => return Some(format!("u{:x}", letter as u32)),
    };
    Some(word.to_owned())
}

/// Spaces, punctuation and variation selectors beyond ASCII.
fn is_separator(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{a0}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}')
        || matches!(letter, '\u{fe00}'..='\u{fe0f}')
}

/// The word for a sign that only separates, where it must be told from another.
fn separator(letter: char) -> String {
    let word = match letter {
        '_' => "underscore",
        '-' => "minus",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '/' => "slash",
        '\\' => "backslash",
        ' ' => "space",
        '\t' => "tab",
        '\n' => "newline",
        '$' => "dollar",
        '@' => "at",
        '\'' => "quote",
        '"' => "quotes",
        '`' => "backtick",
        '(' | ')' => "paren",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        _ => return format!("u{:x}", letter as u32),
    };
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_names() {
        for (text, expected) in [
            ("fooBar", "foo Bar"),
            ("foo-bar", "foo bar"),
            ("FOO_BAR", "FOO BAR"),
            ("userID", "user ID"),
            ("userIDs", "user IDs"),
            ("URLsSeen", "URLs Seen"),
            ("HTMLElement", "HTML Element"),
            ("HTTPServer2", "HTTP Server2"),
            ("HTTP2Server", "HTTP2 Server"),
            ("URLSearch", "URL Search"),
            ("iOSApp", "iOS App"),
            ("gRPC", "gRPC"),
            ("eTag", "e Tag"),
            ("aBTest", "a B Test"),
            ("S3Bucket", "S3 Bucket"),
            ("x86_64", "x86 64"),
            ("2xx", "2xx"),
            ("2FA", "2FA"),
            ("1.5", "1 5"),
            ("__typename", "typename"),
            ("$ref", "ref"),
            ("@type", "type"),
            ("+1", "plus 1"),
            ("-1", "minus 1"),
            ("-created", "created"),
            ("*", "star"),
            (">=", "greater or equal"),
            ("!=", "not equal"),
            ("C#", "C hash"),
            ("50%", "50 percent"),
            ("application/json", "application json"),
            ("", "empty"),
            ("_", "underscore"),
            ("-", "minus"),
            ("日本", "日本"),
            ("日 本", "日 本"),
            ("straßeNr", "straße Nr"),
            ("e\u{301}t", "e u301 t"),
            ("👍", "u1f44d"),
            ("👍\u{fe0f}", "u1f44d"),
            ("a→b", "a u2192 b"),
            ("…", "u2026"),
        ] {
            assert_eq!(words(text).join(" "), expected, "{text:?}");
        }
    }

    #[test]
    fn spelled_words_tell_names_apart() {
        for (text, expected) in [
            ("-created", "minus created"),
            ("_id", "underscore id"),
            ("a/b", "a slash b"),
            ("foo-bar", "foo bar"),
            ("a.", "a dot"),
        ] {
            assert_eq!(spelled_words(text).join(" "), expected, "{text:?}");
        }
        assert!(is_whole("created") && is_whole("+1") && is_whole("a/b"));
        assert!(!is_whole("-created") && !is_whole("$ref"));
    }
}
