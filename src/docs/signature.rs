//! Types and members out of a signature, as far as the signature goes: on a page, prose may follow it without a sign.

use std::ops::Range;

use super::{
    scan::{self, EXPORT_EQUALS, Token, TokenKind, token_at},
    site::{Link, Member, MemberHead, Parameter, Piece, TypeText},
};

/// How deeply types are nested at most; what is deeper is no type. An object type is two levels: one is of its members.
const DEEPEST: u32 = 2_000;

/// The places of a text that lead to declarations; sorted.
#[derive(Clone, Copy, Debug)]
pub(super) enum Links<'a> {
    /// Nothing is known of any name.
    None,
    /// A name leads where these say, and a name that is not among them leads elsewhere.
    At(&'a [(Range<usize>, String)]),
}

/// Reads a text from a place on.
pub(super) struct Signature<'a> {
    pub text: &'a str,
    /// Where the next token starts, or the space before it.
    pub at: usize,
    links: Links<'a>,
    depth: u32,
}

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
pub(super) fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

impl<'a> Signature<'a> {
    pub(super) fn new(text: &'a str, at: usize, links: Links<'a>) -> Self {
        Self { text, at, links, depth: 0 }
    }

    /// The next token; it is not taken.
    pub(super) fn peek(&self) -> Option<Token<'a>> {
        token_at(self.text, self.at)
    }

    /// Takes the next token if it is this sign or word.
    pub(super) fn eat(&mut self, text: &str) -> bool {
        match self.peek() {
            Some(token) if token.is(text) => {
                self.at = token.end;
                true
            }
            Some(_) | None => false,
        }
    }

    /// Whether nothing follows.
    pub(super) fn is_done(&self) -> bool {
        self.peek().is_none()
    }

    /// A type, to its last word.
    pub(super) fn ty(&mut self) -> Option<TypeText> {
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
    pub(super) fn group_into(&mut self, out: &mut TypeText) -> Option<()> {
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

    /// The members up to the `}`, behind the `{`.
    pub(super) fn members(&mut self) -> Option<Vec<Member>> {
        self.depth += 1;
        let members = if self.depth > DEEPEST { None } else { self.members_to_the_brace() };
        self.depth -= 1;
        members
    }

    fn members_to_the_brace(&mut self) -> Option<Vec<Member>> {
        let mut members = Vec::new();
        loop {
            let token = self.peek()?;
            match &*token.text {
                ";" | "," if token.kind == TokenKind::Sign => self.at = token.end,
                "}" if token.kind == TokenKind::Sign => {
                    self.at = token.end;
                    return Some(members);
                }
                "..." if token.kind == TokenKind::Sign => {
                    self.at = token.end;
                    let mut cut = TypeText::default();
                    cut.pieces.push(Piece::Cut);
                    members.push(Member::new(MemberHead::Name("...".to_owned()), cut));
                }
                _ => members.push(self.member()?),
            }
        }
    }

    /// A member, with its type.
    pub(super) fn member(&mut self) -> Option<Member> {
        let mut readonly = false;
        loop {
            let token = self.peek()?;
            let next = token_at(self.text, token.end)?;
            let is_modifier = token.is("readonly") || token.is("static") || token.is("abstract");
            let is_accessor = (token.is("get") || token.is("set")) && token_at(self.text, next.end)?.is("(");
            let before_bracket = (token.is("-") || token.is("+")) && next.is("readonly");
            let names = next.kind != TokenKind::Sign || next.is("[");
            if !(((is_modifier || is_accessor) && names) || before_bracket) {
                break;
            }
            readonly |= token.is("readonly");
            self.at = token.end;
            if is_accessor {
                return self.accessor();
            }
        }
        let head = self.head()?;
        let mut member = Member::new(head, TypeText::default());
        member.readonly = readonly;
        let mut call = TypeText::default();
        if self.eat("?") {
            member.optional = true;
        }
        while self.peek().is_some_and(|token| token.is("(") || token.is("<")) {
            self.group_into(&mut call)?;
            member.call = Some(call.clone());
        }
        if self.eat("?:") || self.eat("+?:") {
            member.optional = true;
        } else if self.eat("-?:") {
            member.call = Some(TypeText::of("-?"));
        } else if !(self.eat(":") || (member.call.is_some() && self.eat("=>"))) {
            return None;
        }
        member.ty = self.ty()?;
        Some(member)
    }

    /// `name(): T`, or `name(value: T): void`, behind `get` or `set`.
    fn accessor(&mut self) -> Option<Member> {
        let MemberHead::Name(name) = self.head()? else { return None };
        let mut call = TypeText::default();
        self.group_into(&mut call)?;
        let ty = if self.eat(":") { self.ty()? } else { TypeText::of("any") };
        Some(Member::new(MemberHead::Name(name), ty))
    }

    fn head(&mut self) -> Option<MemberHead> {
        let token = self.peek()?;
        let next = token_at(self.text, token.end);
        if token.is("[") {
            let mut bracket = TypeText::default();
            self.group_into(&mut bracket)?;
            return Some(MemberHead::Bracket(bracket));
        }
        if token.is("(") || token.is("<") {
            return Some(MemberHead::Call(""));
        }
        if token.is("new") && next.as_ref().is_some_and(|next| next.is("(") || next.is("<")) {
            self.at = token.end;
            return Some(MemberHead::Call("new "));
        }
        let is_exact = matches!(self.links, Links::At(_));
        // What is made has its name there.
        if is_exact
            && token.is("new")
            && let Some(name) = next.filter(|next| next.kind == TokenKind::Word)
        {
            self.at = name.end;
            return Some(MemberHead::Call("new "));
        }
        if token.kind == TokenKind::Literal
            && let Some(name) = scan::unquote(&token.text)
        {
            self.at = token.end;
            return Some(MemberHead::Name(name));
        }
        // Where it is known what leads where, it is known what is a name as well, and names have quotes that need them.
        if is_exact && token.kind != TokenKind::Sign {
            self.at = token.end;
            return Some(MemberHead::Name(token.text.into_owned()));
        }
        let (name, end) = bare_name(self.text, token.start)?;
        self.at = end;
        Some(MemberHead::Name(name))
    }

    /// Type parameters behind their `<`, up to the `>`.
    pub(super) fn parameters(&mut self) -> Option<Vec<Parameter>> {
        let mut parameters = Vec::new();
        loop {
            if self.eat(">") {
                return Some(parameters);
            }
            if self.eat(",") {
                continue;
            }
            while ["const", "in", "out"].iter().any(|modifier| {
                let names = |token: Token<'_>| {
                    token_at(self.text, token.end)
                        .is_some_and(|next| next.kind == TokenKind::Word && !next.is("extends"))
                };
                self.peek().is_some_and(|token| token.is(modifier) && names(token))
            }) {
                self.at = self.peek()?.end;
            }
            let name = self.peek().filter(|token| token.kind == TokenKind::Word)?;
            self.at = name.end;
            let mut parameter = Parameter { name: name.text.to_string(), ..Parameter::default() };
            if self.eat("extends") || self.eat(":") {
                parameter.constraint = Some(self.ty()?);
            }
            if self.eat("=") {
                parameter.default = Some(self.ty()?);
            }
            parameters.push(parameter);
        }
    }
}

/// A property's name that has no quotes, whatever is in it, and where it ends. On a page of one word a line, a name is
/// a line, or several where the page lets it break; in running text it ends before the first sign that can follow it.
fn bare_name(text: &str, start: usize) -> Option<(String, usize)> {
    let mut name = String::new();
    let mut at = start;
    loop {
        let line_end = text[at..].find('\n').map_or(text.len(), |length| at + length);
        let line = &text[at..line_end];
        let next = text[line_end..].trim_start_matches(scan::is_space);
        let is_followed = begins_with_sign(next);
        let sign = name_ends(line).filter(|end| !is_followed || *end == 0);
        match sign {
            Some(end) => {
                name.push_str(line[..end].trim_matches(scan::is_space));
                return (!name.is_empty()).then_some((name, at + end));
            }
            None => name.push_str(line.trim_matches(scan::is_space)),
        }
        if is_followed {
            return (!name.is_empty()).then_some((name, line_end));
        }
        if line_end == text.len() || name.len() > 1000 {
            return None;
        }
        at = scan::skip_space(text, line_end);
    }
}

/// Whether a line begins with what follows a name.
fn begins_with_sign(line: &str) -> bool {
    [":", "?:", "?(", "?\n", "(", "<"].iter().any(|sign| line.starts_with(sign))
}

/// Where the name ends that a line begins with.
fn name_ends(line: &str) -> Option<usize> {
    let optional = line.find("?:").into_iter();
    optional.chain(line.find(": ")).min().or_else(|| line.find([':', '(', '<', ';', '{', '}', '?']))
}
