//! Types.

use std::ops::Range;

use super::{DEEPEST, Links, Signature};
use crate::docs::{
    scan::{EXPORT_EQUALS, TokenKind, token_at},
    site::{Link, Piece, TypeText},
};

/// Words before a type that say something about it.
const PREFIXES: [&str; 8] = ["keyof", "readonly", "unique", "infer", "asserts", "abstract", "new", "typeof"];

/// Words in a type that are no names.
const KEYWORDS: [&str; 24] = [
    "string",
    "number",
    "boolean",
    "any",
    "unknown",
    "never",
    "null",
    "undefined",
    "void",
    "object",
    "bigint",
    "symbol",
    "true",
    "false",
    "this",
    "in",
    "out",
    "is",
    "as",
    "extends",
    "const",
    "import",
    "intrinsic",
    "typeof",
];

/// Whether a word in a type is no name.
pub(in crate::docs) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

impl Signature<'_> {
    /// A type, to its last word.
    pub(in crate::docs) fn ty(&mut self) -> Option<TypeText> {
        let mut out = TypeText::default();
        self.type_into(&mut out)?;
        Some(out)
    }

    fn type_into(&mut self, out: &mut TypeText) -> Option<()> {
        self.depth += 1;
        let read = if self.depth > DEEPEST { None } else { self.union_into(out) };
        self.depth -= 1;
        read
    }

    fn union_into(&mut self, out: &mut TypeText) -> Option<()> {
        for sign in ["|", "&"] {
            self.eat(sign);
        }
        loop {
            self.operand_into(out)?;
            let Some(token) = self.peek() else { return Some(()) };
            if token.is("|") || token.is("&") {
                self.at = token.end;
                out.push(&token.text);
                // A union in a union begins with its own `|`.
                while self.eat(&token.text) {}
            } else {
                if token.is("extends") {
                    self.condition_into(token.end, out);
                }
                return Some(());
            }
        }
    }

    /// `extends A ? B : C`. Where there is no `?`, prose began with that word.
    fn condition_into(&mut self, behind: usize, out: &mut TypeText) {
        let (start, kept) = (self.at, out.clone());
        self.at = behind;
        out.push("extends");
        let mut read = || {
            self.type_into(out)?;
            self.eat("?").then(|| out.push("?"))?;
            self.type_into(out)?;
            self.eat(":").then(|| out.push_raw(" :"))?;
            self.type_into(out)
        };
        if read().is_none() {
            (self.at, *out) = (start, kept);
        }
    }

    /// What stands between `|`s, with what is before and behind it.
    fn operand_into(&mut self, out: &mut TypeText) -> Option<()> {
        loop {
            let token = self.peek()?;
            let is_prefix = token.kind == TokenKind::Word && PREFIXES.contains(&&*token.text);
            if !is_prefix || !self.begins_type(token.end) {
                break;
            }
            self.at = token.end;
            out.push(&token.text);
            if self.peek().is_some_and(|next| next.is("[") || next.is("(")) {
                out.push_raw(" ");
            }
        }
        self.primary_into(out)?;
        self.postfix_into(out)
    }

    /// Whether a type can begin here, so that the word before is no name.
    fn begins_type(&self, at: usize) -> bool {
        let Some(token) = token_at(self.text, at) else { return false };
        token.kind != TokenKind::Sign || matches!(&*token.text, "(" | "[" | "{")
    }

    fn primary_into(&mut self, out: &mut TypeText) -> Option<()> {
        let token = self.peek()?;
        match (token.kind, &*token.text) {
            (TokenKind::Word, _) => self.name_into(out),
            (TokenKind::Literal, text) => {
                self.at = token.end;
                out.push(text);
                Some(())
            }
            (_, "{") => {
                self.at = token.end;
                let members = self.members()?;
                out.push("");
                out.pieces.push(Piece::Object(members));
                Some(())
            }
            (_, "-") => {
                let number = token_at(self.text, token.end).filter(|token| token.kind == TokenKind::Literal)?;
                self.at = number.end;
                out.push(&format!("-{}", number.text));
                Some(())
            }
            (_, "...") => {
                self.at = token.end;
                out.pieces.push(Piece::Cut);
                Some(())
            }
            (_, "[" | "(" | "<") => {
                out.push("");
                self.group_into(out)?;
                if self.eat("=>") {
                    out.push("=>");
                    return self.type_into(out);
                }
                match &*token.text {
                    // A function's type parameters.
                    "<" => self.primary_into(out),
                    _ => Some(()),
                }
            }
            _ => None,
        }
    }

    /// A name, with those behind its dots.
    fn name_into(&mut self, out: &mut TypeText) -> Option<()> {
        let first = self.peek()?;
        let mut name = first.text.to_string();
        let mut last = first.end;
        while let Some(dot) = token_at(self.text, last).filter(|token| token.is("."))
            && let Some(word) = token_at(self.text, dot.end).filter(|token| token.kind == TokenKind::Word)
        {
            name = format!("{name}.{}", word.text);
            last = word.end;
        }
        self.at = last;
        // What it is of is the module itself.
        let name = match name.strip_prefix(EXPORT_EQUALS) {
            Some("") => "default".to_owned(),
            Some(rest) => rest.trim_start_matches('.').to_owned(),
            None => name,
        };
        if KEYWORDS.contains(&name.as_str()) {
            out.push(&name);
        } else {
            // `typeof a.b` means a value, and `A.B` is linked at its last name.
            out.push_name(&name, self.link(first.start..last));
        }
        Some(())
    }

    fn link(&self, place: Range<usize>) -> Link {
        let Links::At(links) = self.links else { return Link::Unknown };
        let from = links.partition_point(|(range, _)| range.end <= place.start);
        let near = links[from..].iter().take_while(|(range, _)| range.start < place.end);
        near.last().map_or(Link::Elsewhere, |(_, key)| Link::To(key.clone()))
    }

    /// `<…>` behind a name, `[]`, `["key"]`, and `is` in what a guard gives.
    fn postfix_into(&mut self, out: &mut TypeText) -> Option<()> {
        loop {
            let Some(token) = self.peek() else { return Some(()) };
            let on_line = !self.text[self.at..token.start].contains('\n');
            if token.is("[") && self.is_prose(token.end, out) {
                return Some(());
            }
            if (token.is("[") && !self.is_index_signature(token.end)) || token.is("<") {
                self.group_into(out)?;
            } else if token.is("is") && on_line {
                self.at = token.end;
                out.push("is");
                return self.type_into(out);
            } else {
                return Some(());
            }
        }
    }

    /// Whether what a `[` opens says what keys there are: in a list, that can be the next.
    fn is_index_signature(&self, at: usize) -> bool {
        token_at(self.text, at).is_some_and(|name| {
            let next = token_at(self.text, name.end);
            name.kind == TokenKind::Word && next.is_some_and(|next| next.is(":"))
        })
    }

    /// Whether what a `[` opens behind a type is said of it, rather than a key: `string [Optional]`.
    fn is_prose(&self, at: usize, of: &TypeText) -> bool {
        let Some(word) = token_at(self.text, at).filter(|token| token.kind == TokenKind::Word) else { return false };
        let next = token_at(self.text, word.end);
        let is_sentence = next.is_some_and(|next| next.kind == TokenKind::Word && !next.is("extends"));
        let has_no_keys = matches!(of.pieces.last(), Some(Piece::Text(text))
            if ["string", "number", "boolean", "[]"].iter().any(|end| text.ends_with(end)));
        !PREFIXES.contains(&&*word.text) && !word.is("number") && (is_sentence || has_no_keys)
    }

    /// What is between brackets of a kind, with the brackets.
    pub(in crate::docs) fn group_into(&mut self, out: &mut TypeText) -> Option<()> {
        self.depth += 1;
        let read = if self.depth > DEEPEST { None } else { self.balanced_into(out) };
        self.depth -= 1;
        read
    }

    fn balanced_into(&mut self, out: &mut TypeText) -> Option<()> {
        let open = self.peek()?;
        let close = match &*open.text {
            "(" => ")",
            "[" => "]",
            "<" => ">",
            _ => return None,
        };
        self.at = open.end;
        out.push_raw(&open.text);
        loop {
            let token = self.peek()?;
            match (token.kind, &*token.text) {
                (TokenKind::Word, word) => {
                    let names_what_follows = token_at(self.text, token.end)
                        .is_some_and(|next| next.is(":") || next.is("?:") || (next.is("in") && close == "]"));
                    if names_what_follows || PREFIXES.contains(&word) || matches!(word, "extends" | "in" | "as") {
                        self.at = token.end;
                        out.push(word);
                    } else {
                        self.name_into(out)?;
                    }
                }
                (TokenKind::Literal, text) => {
                    self.at = token.end;
                    out.push(text);
                }
                (_, "{") => self.primary_into(out)?,
                (_, "(" | "[" | "<") => {
                    if matches!(out.pieces.last(), Some(Piece::Text(text)) if text.ends_with([',', ':', '|', '&', '>']))
                    {
                        out.push("");
                    }
                    self.group_into(out)?;
                }
                (_, "...") if token_at(self.text, token.end).is_some_and(|next| next.is(close) || next.is(",")) => {
                    self.at = token.end;
                    out.pieces.push(Piece::Cut);
                }
                (_, sign @ (";" | "}" | ")" | "]" | ">")) => {
                    if sign != close {
                        return None;
                    }
                    self.at = token.end;
                    out.push_raw(sign);
                    return Some(());
                }
                (_, sign) => {
                    self.at = token.end;
                    let is_again = matches!(out.pieces.last(), Some(Piece::Text(text)) if text.ends_with(sign));
                    if !(sign == "|" && is_again) {
                        out.push(sign);
                    }
                }
            }
        }
    }
}
