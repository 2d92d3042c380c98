//! How deeply a text is nested, before the parser sees it.
//!
//! The parser recurses, and a stack that overflows ends the process. So the text is read once, roughly but quickly:
//! strings and comments are skipped, brackets and operators counted. What is counted is never less than how deep the
//! parser would go; texts that people write stay far below the limits.

mod words;

use super::comments;
use words::Word;

/// How deeply brackets and prefix operators may be nested.
pub(super) const MAX_BRACKETS: u32 = 1_000;

/// How many operators may wait for their right side: `a ? b ? c`, `a => b => c`, `a = b = c`.
const MAX_WAITING: u32 = 5_000;

/// How many operators may follow each other in one expression; each is a level of the tree, though not of the parser.
const MAX_CHAINED: u32 = 100_000;

/// What there is to say of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nesting {
    /// It is nested too deeply: from the byte of the first level that is too many.
    TooDeep(usize),
    /// It ends within a bracket, a comment or a string, or not with a line.
    Open,
    /// What it opens, it closes, and its last line is one.
    Closed,
}

/// How deeply a text is nested.
pub(super) fn nesting(text: &str) -> Nesting {
    let mut scan = Scan { text, bytes: text.as_bytes(), ..Scan::default() };
    scan.frames.push(Frame::default());
    let mut start = 0;
    while scan.at < scan.bytes.len() {
        start = scan.at;
        scan.step();
        if scan.brackets + scan.prefixes > MAX_BRACKETS || scan.waiting > MAX_WAITING || scan.chained > MAX_CHAINED {
            return Nesting::TooDeep(start);
        }
    }
    if scan.frames.len() == 1 && text.get(start..) == Some("\n") { Nesting::Closed } else { Nesting::Open }
}

/// The bytes that words and numbers are made of.
static IS_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = byte >= 0x80 || (byte as u8).is_ascii_alphanumeric() || matches!(byte as u8, b'_' | b'$' | b'\\');
        byte += 1;
    }
    table
};

/// An open bracket, or the whole text.
#[derive(Clone, Copy, Default)]
struct Frame {
    /// The bracket, a backtick, or `$` for the brace in a template.
    opener: u8,
    /// The prefix operators right before it, which wait for what is in it.
    prefixes: u32,
    /// The operators in it that wait for their right side.
    waiting: u32,
}

#[derive(Default)]
struct Scan<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    frames: Vec<Frame>,
    /// Open brackets, and the prefix operators before them.
    brackets: u32,
    /// Prefix operators since the last operand.
    prefixes: u32,
    /// The sum over all open brackets.
    waiting: u32,
    /// Operators in the current expression.
    chained: u32,
    /// The last token is a value or a type, so that an operator is between two, and a slash divides.
    is_after_operand: bool,
    /// The last token is `void`, which can be a type, or stand before a value.
    is_after_void: bool,
    /// The last token is a closing parenthesis.
    is_after_paren: bool,
    /// The last token is a closing brace.
    is_after_block: bool,
    /// A line ended since the last token.
    is_new_line: bool,
}

impl Scan<'_> {
    /// Reads one token, or white space.
    fn step(&mut self) {
        let byte = self.bytes[self.at];
        match byte {
            b'\n' => {
                self.is_new_line = true;
                self.at += 1;
                return;
            }
            b' ' | b'\t' | b'\r' => {
                let is_space = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r');
                self.at += self.rest(self.at).iter().take_while(|byte| is_space(byte)).count();
                return;
            }
            b'/' if matches!(self.peek(1), b'/' | b'*') => return self.comment(),
            b'"' | b'\'' => self.string(byte),
            b'`' => self.template(1),
            b'{' | b'(' | b'[' => self.open(byte, 1),
            b'}' => {
                if self.close() == b'$' {
                    return self.template_rest();
                }
            }
            b')' | b']' => {
                self.close();
            }
            b'<' | b'>' => self.angle(byte),
            b',' | b';' => self.separator(byte),
            b'=' | b'?' | b':' | b'*' => self.waiting_operator(byte),
            b'/' => self.slash(),
            b'+' | b'-' | b'!' | b'~' => self.sign(),
            b'.' | b'%' | b'^' | b'&' | b'|' => self.operator(1),
            _ => self.word(),
        }
        self.is_new_line = false;
        self.is_after_paren = byte == b')';
        self.is_after_block = byte == b'}';
        self.is_after_void &= byte == b'v';
    }

    /// The bytes from here on.
    fn rest(&self, from: usize) -> &[u8] {
        self.bytes.get(from..).unwrap_or_default()
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// A value or type ends here.
    fn operand(&mut self) {
        self.prefixes = 0;
        self.is_after_operand = true;
    }

    /// An operator between two values, of this many bytes.
    fn operator(&mut self, length: usize) {
        self.at += length;
        self.chained += 1;
        self.is_after_operand = false;
    }

    /// An operator whose right side is parsed one level deeper.
    fn wait(&mut self, length: usize) {
        self.operator(length);
        self.waiting += 1;
        if let Some(frame) = self.frames.last_mut() {
            frame.waiting += 1;
        }
    }

    /// Nothing in the innermost bracket waits any longer.
    fn settle(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            self.waiting -= frame.waiting;
            frame.waiting = 0;
        }
        self.prefixes = 0;
        self.chained = 0;
        self.is_after_operand = false;
    }

    fn open(&mut self, opener: u8, length: usize) {
        self.at += length;
        self.frames.push(Frame { opener, prefixes: self.prefixes, waiting: 0 });
        self.brackets += 1 + self.prefixes;
        self.prefixes = 0;
        self.chained += 1;
        self.is_after_operand = false;
    }

    /// Ends the innermost bracket and the angle brackets in it, which were comparisons. Says which it was.
    fn close(&mut self) -> u8 {
        self.at += 1;
        loop {
            let opener = self.pop();
            if opener != b'<' {
                self.operand();
                return opener;
            }
        }
    }

    /// Takes the innermost frame away; that of the text stays.
    fn pop(&mut self) -> u8 {
        if self.frames.len() < 2 {
            return 0;
        }
        let Some(frame) = self.frames.pop() else { return 0 };
        self.brackets -= 1 + frame.prefixes;
        self.waiting -= frame.waiting;
        frame.opener
    }

    fn is_in_angle(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.opener == b'<')
    }

    /// Type arguments, or a comparison.
    fn angle(&mut self, byte: u8) {
        if byte == b'<' {
            match self.peek(1) {
                b'=' | b'<' => self.operator(2),
                _ => self.open(b'<', 1),
            }
        } else if self.is_in_angle() {
            self.pop();
            self.at += 1;
            self.operand();
        } else {
            self.operator(1);
        }
    }

    fn separator(&mut self, byte: u8) {
        self.at += 1;
        while byte == b';' && self.is_in_angle() {
            self.pop();
        }
        // In `if (a) b; else c` the semicolon ends nothing.
        if byte == b',' || !self.rest(self.at).trim_ascii_start().starts_with(b"else") {
            self.settle();
        }
    }

    /// `=`, `=>`, `?`, `:`, `**` and what begins like them.
    fn waiting_operator(&mut self, byte: u8) {
        match (byte, self.peek(1)) {
            (b'=', b'=') | (b'?', b'?' | b'.') => self.operator(2),
            (b'=', b'>') | (b'*', b'*') => self.wait(2),
            (b'*', _) => self.operator(1),
            (b'?', _) if self.is_optional_mark() => self.at += 1,
            _ => self.wait(1),
        }
    }

    /// Whether a question mark is that of an optional member, element or parameter.
    fn is_optional_mark(&self) -> bool {
        let next = self.rest(self.at + 1).iter().find(|byte| !byte.is_ascii_whitespace());
        next.is_none_or(|next| matches!(next, b':' | b')' | b']' | b',' | b';' | b'}'))
    }

    /// A sign before a value, or between two.
    fn sign(&mut self) {
        if self.is_after_operand {
            self.operator(1);
        } else {
            self.at += 1;
            self.prefixes += 1;
        }
    }

    /// A division or a regular expression.
    fn slash(&mut self) {
        if self.is_after_operand {
            return self.operator(1);
        }
        let mut is_in_class = false;
        self.at += 1;
        while self.at < self.bytes.len() {
            match self.bytes[self.at] {
                b'\\' => self.at += 1,
                b'[' => is_in_class = true,
                b']' => is_in_class = false,
                b'/' if !is_in_class => break,
                b'\n' => break,
                _ => {}
            }
            self.at += 1;
        }
        self.at += 1;
        self.operand();
    }

    fn comment(&mut self) {
        if self.peek(1) == b'/' {
            self.at = comments::line_end(self.text, self.at);
        } else {
            self.is_new_line = true;
            self.at = comments::block_end(self.text, self.at);
        }
    }

    fn string(&mut self, quote: u8) {
        self.start_operand();
        self.at += 1;
        while self.at < self.bytes.len() {
            match self.bytes[self.at] {
                b'\\' => self.at += 1,
                // A string that is not closed is an error on its own line.
                byte if byte == quote || byte == b'\n' => break,
                _ => {}
            }
            self.at += 1;
        }
        self.at += 1;
        self.operand();
    }

    /// A template, from its backtick.
    fn template(&mut self, length: usize) {
        self.start_operand();
        self.open(b'`', length);
        self.template_rest();
    }

    /// The text of a template up to its end or to the next `${`.
    fn template_rest(&mut self) {
        while self.at < self.bytes.len() {
            match self.bytes[self.at] {
                b'\\' => self.at += 1,
                b'`' => {
                    self.close();
                    return;
                }
                b'$' if self.peek(1) == b'{' => return self.open(b'$', 2),
                _ => {}
            }
            self.at += 1;
        }
    }

    /// A value or type begins here. Two of them with only the end of a line or of a block between are two statements
    /// or members.
    fn start_operand(&mut self) {
        if self.is_after_operand && (self.is_new_line || self.is_after_block) {
            self.settle();
        }
    }

    /// A name, a number, a word of the language, or a character that is none of them.
    fn word(&mut self) {
        let rest = &self.bytes[self.at..];
        let length = rest.iter().take_while(|&&byte| IS_WORD[byte as usize]).count().max(1);
        let word = &rest[..length];
        let is_repeated_void = self.is_after_void && word == b"void";
        match words::kind(word) {
            Word::Operand => {
                self.start_operand();
                self.at += length;
                self.operand();
            }
            Word::Prefix => {
                if !is_repeated_void {
                    self.start_operand();
                }
                self.at += length;
                self.prefixes += 1;
                self.is_after_operand = word == b"void";
            }
            Word::Waiting => {
                // Behind a closing parenthesis it can be what that one belongs to: `if (a) if (b)`.
                if !self.is_after_paren && !matches!(word, b"else" | b"extends") {
                    self.start_operand();
                }
                self.wait(length);
            }
            Word::Operator => {
                self.at += length;
                self.is_after_operand = false;
            }
        }
        self.is_after_void = word == b"void";
    }
}

#[cfg(test)]
mod tests;
