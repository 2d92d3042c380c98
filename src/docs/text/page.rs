//! What a page declares, by its signature and by the sections below it.

use super::{
    Heading, Kind, inner,
    lines::Lines,
    sections::{self, Section},
};
use crate::docs::{
    Fault,
    merge::merge,
    signature::{Links, Signature},
    site::{Body, EnumMember, Member, MemberHead, Parameter, Piece, TypeText},
};

/// Reads what is below a heading.
pub(super) struct PageReader<'a> {
    pub(super) lines: Lines<'a>,
    pub(super) heading: &'a Heading,
}

/// Documentation, type parameters, and what is declared.
pub(super) type Found = (String, Vec<Parameter>, Body);

impl PageReader<'_> {
    pub(super) fn declaration(&self) -> Result<Found, Fault> {
        match self.heading.kind {
            Kind::Interface | Kind::Class => self.object(),
            Kind::Alias | Kind::Variable => self.alias(),
            Kind::Enum | Kind::Namespace | Kind::Other => self.enumeration(),
        }
    }

    fn object(&self) -> Result<Found, Fault> {
        let sections = self.sections();
        let parameters = self.parameters(sections::find(&sections, &["Type Parameters", "Type parameters"]));
        let mut listed = sections::members(&self.lines, self.heading.next);
        let block = match self.block() {
            Ok(block) => block,
            // What the sections have is what the signature would say.
            Err(_) if !listed.is_empty() => None,
            Err(fault) => return Err(fault),
        };
        let comment_end = block.as_ref().map_or_else(|| self.first_section(), |block| block.line);
        let comment = sections::comment(&self.lines, self.heading.next..comment_end);
        if let Some(indexable) = sections::find(&sections, &["Indexable"]) {
            listed.extend(sections::indexable(&self.lines, indexable));
        }
        // Of what it takes there is no data.
        if block.is_none() && self.is_called(&sections, listed.is_empty()) {
            listed.push(Member::call(""));
        }
        let extends = sections::parents(&self.lines, &sections, &self.heading.name);
        let (members, parameters) = match block {
            Some(block) => {
                let known = if block.parameters.len() > parameters.len() { block.parameters } else { parameters };
                (merge(block.members, listed), known)
            }
            None => (listed, parameters),
        };
        if members.is_empty() && extends.is_empty() && !self.says_empty() {
            return Err(Fault::NoMembers(self.heading.name.clone()));
        }
        let body = match self.heading.kind {
            Kind::Class => Body::Class { extends, members },
            Kind::Interface | Kind::Alias | Kind::Enum | Kind::Variable | Kind::Namespace | Kind::Other => {
                Body::Interface { extends, members }
            }
        };
        Ok((comment, parameters, body))
    }

    /// Whether there is a call signature, in a section of its own or below the hierarchy, with the name of the interface;
    /// or of one that is nothing else, below the title or the type parameters.
    fn is_called(&self, sections: &[Section], is_all: bool) -> bool {
        let is_call = |line: usize| {
            let behind = self.lines.behind_name(self.lines.start(line), &self.heading.name);
            let mut signature = Signature::new(self.lines.text, behind.unwrap_or(self.lines.text.len()), Links::None);
            signature.member().is_some_and(|member| matches!(member.head, MemberHead::Call(_)))
        };
        let below = |hierarchy: &Section| (hierarchy.start + 1..hierarchy.end).any(is_call);
        let parameters = sections::find(sections, &["Type Parameters", "Type parameters"]);
        sections::find(sections, &["Callable"]).is_some()
            || sections::find(sections, &["Hierarchy"]).is_some_and(below)
            || (is_all && (self.heading.next..self.first_section()).any(is_call))
            || (is_all && parameters.is_some_and(below))
    }

    /// `interface Name<T> { … }`: the last one, since an example in the documentation can be one as well.
    fn block(&self) -> Result<Option<Block>, Fault> {
        let keyword = if self.heading.kind == Kind::Class { "class" } else { "interface" };
        let name = &self.heading.name;
        let (mut found, mut is_broken) = (None, false);
        for line in self.heading.next..sections::end(&self.lines, self.heading.next) {
            // A word alone, or a whole signature.
            if !self.lines.get(line).is_some_and(|it| it.starts_with(keyword) || it == "abstract") {
                continue;
            }
            let mut signature = Signature::new(self.lines.text, self.lines.start(line), Links::None);
            signature.eat("abstract");
            if !(signature.eat(keyword) && signature.eat(name)) {
                continue;
            }
            let Some(parameters) = self.block_head(&mut signature) else { continue };
            match signature.members() {
                Some(members) => {
                    let behind = self.lines.line_behind(signature.at);
                    // What it is called like follows with its own name.
                    let is_called = self.lines.behind_name(self.lines.start(behind), name).is_some();
                    let is_own = is_called || sections::follows_signature(&self.lines, behind, self.heading.next);
                    if found.is_none() || is_own {
                        found = Some((is_own, Block { line, parameters, members }));
                    }
                }
                None => is_broken = true,
            }
        }
        // An example stands among the prose of a page that goes on behind it.
        let is_whole = sections::end(&self.lines, self.heading.next) < self.lines.len();
        let found = found.filter(|(is_own, _)| *is_own || !is_whole).map(|(_, block)| block);
        if found.is_none() && is_broken { Err(Fault::BrokenOff(name.clone())) } else { Ok(found) }
    }

    /// What is between the name and the members, with the `{`.
    fn block_head(&self, signature: &mut Signature<'_>) -> Option<Vec<Parameter>> {
        let parameters = if signature.eat("<") { signature.parameters()? } else { Vec::new() };
        for word in ["extends", "implements"] {
            if signature.eat(word) {
                while signature.ty().is_some() && signature.eat(",") {}
            }
        }
        signature.eat("{").then_some(parameters)
    }

    /// Whether the page shows braces with nothing between them, or is there to its end and shows nothing.
    fn says_empty(&self) -> bool {
        sections::end(&self.lines, self.heading.next) < self.lines.len()
            || (self.heading.next..self.lines.len()).any(|line| {
                let mut signature = Signature::new(self.lines.text, self.lines.start(line), Links::None);
                signature.eat("{") && signature.eat("}")
            })
            || matches!(self.block(), Ok(Some(_)))
    }

    /// `Name<T>: Type`, or with `=` in place of the `:`.
    pub(super) fn alias(&self) -> Result<Found, Fault> {
        let name = &self.heading.name;
        for line in self.heading.next..self.lines.len() {
            let mut signature = Signature::new(self.lines.text, self.lines.start(line), Links::None);
            if ["type", "const", "let", "var"].iter().any(|word| signature.peek().is_some_and(|token| token.is(word))) {
                signature.at = signature.peek().map_or(signature.at, |token| token.end);
            }
            let Some(behind) = self.lines.behind_name(signature.at, name) else { continue };
            signature.at = behind;
            let mut own = if signature.eat("<") { signature.parameters().unwrap_or_default() } else { Vec::new() };
            if !(signature.eat(":") || signature.eat("=")) {
                continue;
            }
            let mut ty = signature.ty().ok_or_else(|| Fault::BrokenOff(name.clone()))?;
            let end = sections::behind_value(&self.lines, self.lines.line_behind(signature.at));
            let sections = sections::read(&self.lines, end, name);
            let section = sections::find(&sections, &["Type Parameters", "Type parameters"]);
            // On the page of a module there is no title that names them.
            match section {
                Some(section) if self.heading.parameters.is_empty() => {
                    sections::describe_parameters(&self.lines, section, &mut own);
                }
                Some(_) | None => {
                    let listed = self.parameters(section);
                    if own.len() <= listed.len() {
                        own = listed;
                    }
                }
            }
            let is_list = |section: &&Section| section.is_type_declaration();
            let behind = sections.first().map_or_else(|| self.lines.len(), |section| section.start);
            if let Some(list) = sections.iter().find(is_list) {
                inner::describe(&self.lines, list.start..list.end, &mut ty);
            }
            let mut comment = sections::comment(&self.lines, self.heading.next..line);
            let below = sections::comment(&self.lines, end..behind);
            if !comment.is_empty() && !below.is_empty() {
                comment.push('\n');
            }
            comment.push_str(&below);
            let body = if self.heading.kind == Kind::Variable { Body::Variable(ty) } else { Body::Alias(ty) };
            return Ok((comment, own, body));
        }
        self.bare_alias().ok_or_else(|| Fault::NoSignature(name.clone()))
    }

    /// A name with nothing behind it, on a page that is there to its end: 0.26 leaves out what a literal is.
    fn bare_alias(&self) -> Option<Found> {
        let end = sections::end(&self.lines, self.heading.next);
        if end == self.lines.len() {
            return None;
        }
        let name = &self.heading.name;
        let behind = |line: &usize| self.lines.behind_name(self.lines.start(*line), name);
        let (line, behind) = (self.heading.next..end).find_map(|line| Some((line, behind(&line)?)))?;
        let below = self.lines.line_behind(behind);
        let mut comment = sections::comment(&self.lines, self.heading.next..line);
        comment.push_str(&sections::comment(&self.lines, below..self.first_section().clamp(below, end)));
        let cut = TypeText { pieces: vec![Piece::Cut] };
        let body = if self.heading.kind == Kind::Variable { Body::Variable(cut) } else { Body::Alias(cut) };
        Some((comment, Vec::new(), body))
    }

    fn enumeration(&self) -> Result<Found, Fault> {
        let mut members: Vec<EnumMember> = sections::members(&self.lines, self.heading.next)
            .into_iter()
            .filter_map(|member| {
                let MemberHead::Name(name) = member.head else { return None };
                Some(EnumMember { key: String::new(), name, value: literal(&member.ty), comment: member.comment })
            })
            .collect();
        if members.is_empty() {
            members = sections::bare_names(&self.lines, self.heading.next)
                .map(|name| EnumMember { key: String::new(), name, value: None, comment: String::new() })
                .collect();
        }
        // A page that is there to its end says no more.
        if members.is_empty() && sections::end(&self.lines, self.heading.next) == self.lines.len() {
            return Err(Fault::NoMembers(self.heading.name.clone()));
        }
        let comment = sections::comment(&self.lines, self.heading.next..self.first_section());
        Ok((comment, Vec::new(), Body::Enum(members)))
    }

    /// The line of the first section below the title.
    fn first_section(&self) -> usize {
        self.sections().first().map_or(self.lines.len(), |section| section.start)
    }

    fn sections(&self) -> Vec<Section> {
        sections::read(&self.lines, self.heading.next, &self.heading.name)
    }

    /// The type parameters that the title names, with what their section says of them.
    fn parameters(&self, section: Option<&Section>) -> Vec<Parameter> {
        let mut parameters = self.heading.parameters.clone();
        if let Some(section) = section {
            sections::describe_parameters(&self.lines, section, &mut parameters);
        }
        parameters
    }
}

/// The signature of an interface or a class.
struct Block {
    line: usize,
    parameters: Vec<Parameter>,
    members: Vec<Member>,
}

/// The value of an enum's member, if it is one.
fn literal(ty: &TypeText) -> Option<String> {
    match ty.pieces.as_slice() {
        [Piece::Text(text)] if text.starts_with(['"', '-', '\'']) || text.starts_with(|c: char| c.is_ascii_digit()) => {
            Some(text.clone())
        }
        _ => None,
    }
}
