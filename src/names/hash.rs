//! Hashes of contents, which bundlers put into the names of files: they change with every release, and say nothing.

/// How many characters bundlers take of a hash.
const LENGTH: usize = 8;

/// The name of a file without the hash that ends it, as in `user-CJdXl9vi` and `user.1f3a90bc`.
pub(super) fn without_hash(name: &str) -> &str {
    let Some((before, rest)) = name.len().checked_sub(LENGTH + 1).and_then(|at| name.split_at_checked(at)) else {
        return name;
    };
    match rest.strip_prefix(['-', '.']) {
        Some(end) if !before.is_empty() && is_hash(end) => before,
        Some(_) | None => name,
    }
}

/// Whether it is written as a hash is, in base 64, 32 or 16, and is neither a number nor made of words.
fn is_hash(text: &str) -> bool {
    let has = |is_such: fn(&char) -> bool| text.chars().any(|letter| is_such(&letter));
    let is_all = |is_such: fn(char) -> bool| text.chars().all(is_such);
    let has_digit = has(char::is_ascii_digit);
    match (has(char::is_ascii_uppercase), has(char::is_ascii_lowercase)) {
        (true, true) => {
            is_all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')) && !is_words(text)
        }
        (true, false) => has_digit && is_all(|letter| matches!(letter, 'A'..='Z' | '2'..='7')),
        (false, true) => has_digit && is_all(|letter| matches!(letter, '0'..='9' | 'a'..='f')),
        (false, false) => false,
    }
}

/// Whether it is words in camel case, with numbers behind them: `userName`, `http2Api`, `v2-Types`.
fn is_words(text: &str) -> bool {
    text.split(['-', '_']).all(|part| {
        let mut rest = part;
        while !rest.is_empty() {
            let word = rest.strip_prefix(|first: char| first.is_ascii_uppercase()).unwrap_or(rest);
            let behind = word.trim_start_matches(|letter: char| letter.is_ascii_lowercase());
            let next = behind.trim_start_matches(|letter: char| letter.is_ascii_digit());
            let (is_capital, has_number) = (word.len() < rest.len(), next.len() < behind.len());
            let is_word = match word.len() - behind.len() {
                0 => false,
                1 => has_number && !is_capital,
                _ => true,
            };
            if !is_word || has_number && next.starts_with(|letter: char| letter.is_ascii_lowercase()) {
                return false;
            }
            rest = next;
        }
        true
    })
}

#[cfg(test)]
mod tests {
    use super::without_hash;

    #[test]
    fn takes_hashes_off() {
        for hash in ["CJdXl9vi", "BxY12_ab", "D-q3Zk_0", "AbCdEfGh", "4XQ2BKZ7", "1f3a90bc", "dQw4w9Wg"] {
            assert_eq!(without_hash(&format!("a2a-{hash}")), "a2a", "{hash}");
            assert_eq!(without_hash(&format!("a2a.{hash}")), "a2a", "{hash}");
        }
    }

    #[test]
    fn leaves_words_and_numbers() {
        let names = [
            "types-node",
            "api-v2",
            "user-settings",
            "user-Settings",
            "user-SETTINGS",
            "index-internal",
            "get-userName",
            "get-http2Api",
            "api-v2-types",
            "api-v2-Types",
            "api-20240101",
            "-CJdXl9vi",
            "CJdXl9vi",
            "größen-äöüß",
            "user_CJdXl9vi",
        ];
        names.into_iter().for_each(|name| assert_eq!(without_hash(name), name));
    }
}
