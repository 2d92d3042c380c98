//! What the words of TypeScript do to nesting.

/// What a word does.
pub(super) enum Word {
    /// It is a value or a type, or names one.
    Operand,
    /// It stands before a value or a type, which is one level deeper.
    Prefix,
    /// It stands between two, of which the second is one level deeper.
    Waiting,
    /// It stands between or before others, on the same level.
    Operator,
}

/// What this word does. A member that has such a name counts a little more than it should.
pub(super) fn kind(word: &[u8]) -> Word {
    if !may_be_special(word) {
        return Word::Operand;
    }
    match word {
        b"keyof" | b"readonly" | b"unique" | b"typeof" | b"infer" | b"asserts" | b"new" | b"await" | b"yield"
        | b"delete" | b"void" => Word::Prefix,
        b"extends" | b"else" | b"if" | b"for" | b"while" | b"do" | b"with" | b"async" => Word::Waiting,
        b"is" | b"as" | b"in" | b"of" | b"instanceof" | b"satisfies" | b"return" | b"case" | b"throw" => Word::Operator,
        _ => Word::Operand,
    }
}

/// Whether a special word has this length and this first letter: nearly all names are told from them by that alone.
fn may_be_special(word: &[u8]) -> bool {
    let letters = FIRST_LETTERS.get(word.len()).copied().unwrap_or_default();
    let letter = word.first().map_or(32, |byte| byte.wrapping_sub(b'a'));
    letter < 26 && letters >> letter & 1 == 1
}

/// The first letters of the special words of each length, a bit for each letter.
static FIRST_LETTERS: [u32; 11] = [
    0,
    0,
    letters(b"aiod"),
    letters(b"nf"),
    letters(b"vewc"),
    letters(b"kiaywt"),
    letters(b"utdr"),
    letters(b"ae"),
    letters(b"r"),
    letters(b"s"),
    letters(b"i"),
];

const fn letters(letters: &[u8]) -> u32 {
    let mut bits = 0;
    let mut at = 0;
    while at < letters.len() {
        bits |= 1 << (letters[at] - b'a');
        at += 1;
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_every_special_word() {
        let words = "keyof readonly unique typeof infer asserts new await yield delete void extends else if for while do \
                     with async is as in of instanceof satisfies return case throw";
        for word in words.split_whitespace() {
            assert!(!matches!(kind(word.as_bytes()), Word::Operand), "{word}");
        }
        for word in ["", "a", "Is", "asx", "type", "0", "\u{e9}\u{e9}", "undefined", "instanceofs"] {
            assert!(matches!(kind(word.as_bytes()), Word::Operand), "{word}");
        }
    }
}
