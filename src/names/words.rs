//! The words of a name, whatever its spelling.
//!
//! `fooBar`, `foo-bar` and `FOO_BAR` are all `foo` and `bar`; `HTMLElement` is `HTML` and `Element`, `userIDs` is `user`
//! and `IDs`, `iOSApp` is `iOS` and `App`, `S3Bucket` is `S3` and `Bucket`, `IPv4` is one word and `TLSv1` is `TLS` and `v1`.
//! Signs that only separate words are dropped; those that say something are words: `+1` is `plus` and `1`, `>=` is
//! `greater`, `or`, `equal`. What no identifier can have is its code point, `u1f600`. Of a long sentence it is the first
//! words.

use std::borrow::Cow;

use unicode_security::GeneralSecurityProfile;

/// A word: a part of the name, or what a sign in it is called.
pub(super) type Word<'t> = Cow<'t, str>;

/// How many letters a name has that is made of a sentence: the first words are enough to know it by.
const LONGEST_SENTENCE: usize = 60;

/// The words of a name; where it is signs and nothing else, one for each of them. Never empty.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let found = split(text, text.bytes().all(|byte| byte.is_ascii_punctuation()));
    if found.is_empty() { spelled_words(text) } else { found }
}

/// The words of a name, with a word for every sign that [`words`] drops at its ends or that is not a plain separator:
/// tells `-created` from `created`, and `a/b` from `a:b`. Never empty.
pub(super) fn spelled_words(text: &str) -> Vec<Word<'_>> {
    let found = split(text, true);
    if found.is_empty() { vec!["empty".into()] } else { found }
}

/// Whether every sign at the ends of a name is in its words.
pub(super) fn is_whole(text: &str) -> bool {
    let ends = [text.chars().next(), text.chars().next_back()];
    ends.iter().flatten().all(|end| is_letter(*end) || sign(*end).is_some())
}

fn split(text: &str, spell: bool) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    while let Some((at, letter)) = next_sign(text, start) {
        split_case(&text[start..at], &mut found);
        start = at + letter.len_utf8();
        let next = text[start..].chars().next();
        let is_inner = at > 0 && next.is_some();
        if letter == '-' && at == 0 && next.is_some_and(|next| next.is_ascii_digit()) {
            found.push("minus".into());
        } else if let Some(word) = sign(letter) {
            found.push(word);
            // `>=` and `<=`
            if matches!(letter, '<' | '>') && next == Some('=') {
                found.push("or".into());
            }
        } else if spell && text[at..].starts_with("[]") {
            found.push("array".into());
            start += 1;
        } else if spell && !(is_inner && matches!(letter, '_' | '-' | ' ')) {
            found.push(separator(letter));
        }
    }
    split_case(&text[start..], &mut found);
    if text.contains([' ', '\n']) { beginning(found) } else { found }
}

/// The words that a sentence begins with.
fn beginning(mut words: Vec<Word<'_>>) -> Vec<Word<'_>> {
    let mut letters = 0;
    let kept = words.iter().skip(1).take_while(|word| {
        letters += word.len();
        letters <= LONGEST_SENTENCE
    });
    words.truncate(1 + kept.count());
    words
}

/// The first character from a place on that is no letter.
fn next_sign(text: &str, mut from: usize) -> Option<(usize, char)> {
    let bytes = text.as_bytes();
    loop {
        from += bytes[from..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let letter = text[from..].chars().next()?;
        if !is_letter(letter) {
            return Some((from, letter));
        }
        from += letter.len_utf8();
    }
}

/// Cuts a run of letters and digits where its case changes.
fn split_case<'t>(mut letters: &'t str, found: &mut Vec<Word<'t>>) {
    while let Some(at) = boundary(letters) {
        let (word, rest) = letters.split_at(at);
        found.push(word.into());
        letters = rest;
    }
    if !letters.is_empty() {
        found.push(letters.into());
    }
}

/// Where the second word begins.
fn boundary(letters: &str) -> Option<usize> {
    let begins = |(at, letter): (usize, char)| {
        let begins = if letter == 'v' { begins_version(letters, at) } else { begins_word(letters, at) };
        begins.then_some(at)
    };
    letters.char_indices().filter(|(_, letter)| *letter == 'v' || letter.is_uppercase()).find_map(begins)
}

/// Whether this `v` begins a version behind an acronym: `TLSv1`, `UUIDv4`. Behind one of two letters it is part of the
/// word: `IPv4`.
fn begins_version(letters: &str, at: usize) -> bool {
    let before = letters[..at].chars().rev().take_while(|letter| letter.is_uppercase()).count();
    before > 2 && letters[at..].chars().nth(1).is_some_and(|next| next.is_ascii_digit())
}

/// Whether the capital at this place begins a word, and not the first.
fn begins_word(letters: &str, at: usize) -> bool {
    let Some(before) = letters[..at].chars().next_back() else { return false };
    if before.is_uppercase() {
        // The last capital of several begins a word, but in `IDs` and `IPv4` it does not.
        let mut behind = letters[at..].chars().skip(1);
        let (next, second) = (behind.next(), behind.next());
        let is_plural = next == Some('s') && !second.is_some_and(char::is_lowercase);
        let has_version = next == Some('v') && second.is_some_and(|second| second.is_ascii_digit());
        return next.is_some_and(char::is_lowercase) && !is_plural && !has_version;
    }
    // `2FA` is one word, and so is `iOS`.
    let only_digits = letters[..at].chars().all(char::is_numeric);
    let is_second = at == before.len_utf8();
    !(only_digits || is_second && acronym(&letters[at..]) > 1)
}

/// How many capitals stand first, without the one that begins the next word.
fn acronym(letters: &str) -> usize {
    let capitals = letters.chars().take_while(|letter| letter.is_uppercase()).count();
    let begins_word = letters.chars().nth(capitals).is_some_and(char::is_lowercase);
    capitals - usize::from(begins_word && capitals > 0)
}

fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || (letter != '_' && unicode_ident::is_xid_continue(letter) && !is_unwanted(letter))
}

/// What an identifier could have, and rustc has something to say to: it knows no such letter yet, finds it uncommon, which
/// only a whole crate can allow, or writes it in another way.
fn is_unwanted(letter: char) -> bool {
    !letter.is_ascii() && (composes(letter) || !letter.identifier_allowed())
}

/// Whether rustc has something to say to a name as an identifier.
pub(super) fn has_unwanted(text: &str) -> bool {
    text.chars().any(is_unwanted)
}

/// Characters that melt into others when an identifier is normalized, as rustc does: two names that differ would be
/// one. They are written as code points instead.
fn composes(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{1100}'..='\u{11ff}' | '\u{3099}' | '\u{309a}')
}

/// The word for a sign that says something.
fn sign(letter: char) -> Option<Word<'static>> {
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
        'µ' => "micro",
        _ if letter.is_ascii() || is_separator(letter) || is_letter(letter) => return None,
        _ => return Some(format!("u{:x}", letter as u32).into()),
    };
    Some(word.into())
}

/// Spaces, punctuation and variation selectors beyond ASCII.
fn is_separator(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{a0}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}')
        || matches!(letter, '\u{fe00}'..='\u{fe0f}')
}

/// The word for a sign that only separates, where it must be told from another.
fn separator(letter: char) -> Word<'static> {
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
        _ => return format!("u{:x}", letter as u32).into(),
    };
    word.into()
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
            ("IPv4Address", "IPv4 Address"),
            ("TLSv1.1", "TLS v1 1"),
            ("newUUIDv4", "new UUID v4"),
            ("ICMPv6Code", "ICMP v6 Code"),
            ("MOVing", "MO Ving"),
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
            ("-=", "minus equal"),
            ("/=", "slash equal"),
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
            ("ɵCompiled", "u275 Compiled"),
            ("µs", "micro s"),
            ("👍", "u1f44d"),
            ("👍\u{fe0f}", "u1f44d"),
            ("👨\u{200d}💻", "u1f468 u1f4bb"),
            ("a→b", "a u2192 b"),
            ("…", "u2026"),
            (
                "The rate of a currency that is not the one of the account must be greater than zero.",
                "The rate of a currency that is not the one of the account must be greater than",
            ),
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
            ("string[]", "string array"),
        ] {
            assert_eq!(spelled_words(text).join(" "), expected, "{text:?}");
        }
        assert!(is_whole("created") && is_whole("+1") && is_whole("a/b"));
        assert!(!is_whole("-created") && !is_whole("$ref"));
    }

    #[test]
    fn letters_of_languages_are_common() {
        assert!(!has_unwanted("azAZ09_äßéñőǎơə日本カナ한국Привіτέλοςעבריתعربيहिन्दीไทย"));
        assert!("ɵƟªµſｶﬁ𝐀Ꭰᴀ\u{1e4d0}\u{16ea0}".chars().all(is_unwanted));
    }
}
