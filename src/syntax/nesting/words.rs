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
    if !(2..=10).contains(&word.len()) {
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
