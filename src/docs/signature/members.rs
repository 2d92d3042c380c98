//! The members of an object type, and type parameters.

use super::{DEEPEST, Links, Signature};
use crate::docs::{
    scan::{self, Token, TokenKind, token_at},
    site::{Member, MemberHead, Parameter, Piece, TypeText},
};

impl Signature<'_> {
    /// The members up to the `}`, behind the `{`.
    pub(in crate::docs) fn members(&mut self) -> Option<Vec<Member>> {
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
    pub(in crate::docs) fn member(&mut self) -> Option<Member> {
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
    pub(in crate::docs) fn parameters(&mut self) -> Option<Vec<Parameter>> {
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
