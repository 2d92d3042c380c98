//! The saved text of a page: one text node a line, or as a browser copies it.
//!
//! Nothing but the words is left of such a page, so that it is read by what TypeDoc says in words: `Interface Name`
//! above, the signature, and the sections below it.

mod inner;
mod lines;
mod sections;
mod words;

use super::{
    Fault,
    merge::merge,
    scan::{is_identifier, token_at},
    signature::{Links, Signature},
    site::{Body, Declaration, EnumMember, Member, MemberHead, Parameter, Piece, TypeText},
};
use lines::Lines;
use sections::Section;

/// What a page says it is about.
struct Heading {
    kind: Kind,
    name: String,
    /// `<T, K>` behind the name, which some generations show nowhere else.
    parameters: Vec<Parameter>,
    /// The line above says the name, or there is none.
    has_crumb: bool,
    /// The line behind it.
    next: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Interface,
    Class,
    Alias,
    Enum,
    Variable,
    Namespace,
    /// A module or a function: nothing with a shape.
    Other,
}

/// The words before a name in the title of a page.
const KINDS: [(&str, Kind); 12] = [
    ("Interface", Kind::Interface),
    ("Abstract Class", Kind::Class),
    ("Class", Kind::Class),
    ("Type Alias", Kind::Alias),
    ("Type alias", Kind::Alias),
    ("Enumeration", Kind::Enum),
    ("Enum", Kind::Enum),
    ("Variable", Kind::Variable),
    ("Namespace", Kind::Namespace),
    ("Module", Kind::Other),
    ("Function", Kind::Other),
    ("Reference", Kind::Other),
];

/// How many lines of words may stand between a title and the signature, where nothing else says that it is one.
const LONGEST_DESCRIPTION: usize = 100;

/// What the pages of a text say.
#[derive(Default)]
pub(super) struct Read {
    pub declarations: Vec<Declaration>,
    /// The paths of the namespaces that have pages.
    pub namespaces: Vec<String>,
}

/// Reads every page of a text.
pub(super) fn read(page: &str, text: &str, is_among_others: bool) -> Result<Read, Fault> {
    let lines = Lines::of(text);
    let titles = |is_broken: bool| {
        let title = |at: usize| Some((at, heading(&lines, at, is_broken)?));
        (0..lines.len()).filter_map(title).collect::<Vec<_>>()
    };
    // A title is one line; only where there is none can it be two.
    let mut headings = titles(false);
    let is_site = (0..lines.len()).any(|line| lines.get(line) == Some("Preparing search index..."));
    if headings.is_empty() && !is_site {
        headings = titles(true);
    }
    // The words of a page can say its title again.
    headings.dedup_by(|(_, later), (_, heading)| !later.has_crumb && later.name == heading.name);
    let mut read = Read::default();
    if headings.is_empty() {
        // The page of a site whose one module has no name.
        read.declarations = module_page(page, &lines, 0, "");
        // Other pages of a site declare nothing.
        return if read.declarations.is_empty() && !(is_site && is_among_others) {
            Err(Fault::NoHeading)
        } else {
            Ok(read)
        };
    }
    for (index, (at, heading)) in headings.iter().enumerate() {
        let before = if index == 0 { 0 } else { headings[index - 1].1.next };
        let end = headings.get(index + 1).map_or(lines.len(), |(next, _)| *next);
        let module = lines::module(&lines, before, *at, &heading.name);
        let own = || if module.is_empty() { heading.name.clone() } else { format!("{module}/{}", heading.name) };
        if matches!(heading.kind, Kind::Other | Kind::Namespace) {
            if heading.kind == Kind::Namespace {
                read.namespaces.push(own());
            }
            read.declarations.extend(module_page(page, &lines.part(end), heading.next, &own()));
            continue;
        }
        let reader = PageReader { lines: lines.part(end), heading };
        let (comment, parameters, body) = reader.declaration()?;
        if matches!(&body, Body::Variable(ty) if ty.is_cut()) {
            continue;
        }
        let (key, page, path) = (String::new(), page.to_owned(), vec![heading.name.clone()]);
        read.declarations.push(Declaration { key, page, module, path, comment, parameters, body, is_flat: true });
    }
    Ok(read)
}

/// The type aliases and variables on the page of a module.
fn module_page(page: &str, lines: &Lines<'_>, from: usize, module: &str) -> Vec<Declaration> {
    let mut declarations = Vec::new();
    for listed in sections::aliases(lines, from) {
        let kind = if listed.is_variable { Kind::Variable } else { Kind::Alias };
        let heading =
            Heading { kind, name: listed.name, parameters: Vec::new(), has_crumb: true, next: listed.lines.start };
        let reader = PageReader { lines: lines.part(listed.lines.end), heading: &heading };
        let Ok((comment, parameters, body)) = reader.alias() else { continue };
        let (key, page, module, path) = (String::new(), page.to_owned(), module.to_owned(), vec![heading.name.clone()]);
        declarations.push(Declaration { key, page, module, path, comment, parameters, body, is_flat: true });
    }
    declarations
}

/// The title of a page at a line. Other lines can read like one, so that the crumb before it has to say the name too, or
/// what follows has to be what a page begins with.
fn heading(lines: &Lines<'_>, at: usize, is_broken: bool) -> Option<Heading> {
    let line = lines.get(at)?;
    let (kind, rest, next) = KINDS.iter().find_map(|(word, kind)| {
        let rest = line.strip_prefix(word)?;
        if rest.is_empty() {
            return is_broken.then_some((*kind, lines.get(at + 1)?, at + 2));
        }
        if is_broken {
            return None;
        }
        Some((*kind, rest.strip_prefix([' ', '\u{a0}'])?.trim(), at + 1))
    })?;
    let name_end = token_at(rest, 0).filter(|token| token.start == 0 && is_identifier(&token.text))?.end;
    let name = &rest[..name_end];
    let mut signature = Signature::new(rest, name_end, Links::None);
    let parameters = if signature.eat("<") { signature.parameters()? } else { Vec::new() };
    let crumb = at.checked_sub(1).and_then(|before| lines.get(before));
    if !signature.is_done() {
        return None;
    }
    let has_crumb = crumb.is_none_or(|crumb| crumb.ends_with(name)) || matches!(kind, Kind::Other | Kind::Namespace);
    let is_titled = has_crumb || begins_page(lines, next, name);
    is_titled.then(|| Heading { kind, name: name.to_owned(), parameters, has_crumb, next })
}

/// Whether a page begins above a line: with a section, or with some words and a signature of this name.
fn begins_page(lines: &Lines<'_>, line: usize, name: &str) -> bool {
    const SECTIONS: [&str; 7] = [
        "Type Parameters",
        "Type parameters",
        "Hierarchy",
        "Index",
        "Properties",
        "Enumeration Members",
        "Enumeration members",
    ];
    let is_section = |line: usize| lines.get(line).is_some_and(|words| SECTIONS.contains(&words));
    let is_signature = |line: usize| {
        let mut signature = Signature::new(lines.text, lines.start(line), Links::None);
        ["interface", "class", "type"].iter().any(|word| signature.eat(word)) && signature.eat(name)
    };
    let is_title = |words: &str| !words.ends_with(name) && KINDS.iter().any(|(word, _)| words.starts_with(word));
    let words = (line..lines.len()).take_while(|line| lines.get(*line).is_some_and(|words| !is_title(words)));
    is_section(line) || words.take(LONGEST_DESCRIPTION).any(is_signature)
}

struct PageReader<'a> {
    lines: Lines<'a>,
    heading: &'a Heading,
}

/// Documentation, type parameters, and what is declared.
type Found = (String, Vec<Parameter>, Body);

impl PageReader<'_> {
    fn declaration(&self) -> Result<Found, Fault> {
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
    fn alias(&self) -> Result<Found, Fault> {
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
