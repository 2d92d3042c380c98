//! The declaration that a page, or a section of a module's page, shows.

use super::{
    address, markdown,
    members::{self, Found},
    page::{Crumb, Kind, Page},
    tree::{NodeId, Tree},
    words::{Words, words},
};
use crate::docs::{
    Fault,
    merge::{describe, merge},
    signature::{Links, Signature},
    site::{Body, EnumMember, Member, MemberHead, Parameter, Piece, TypeText},
};

/// A declaration, at the end of a way of which it is not yet known what is a module.
pub(super) struct Raw {
    pub key: String,
    pub crumbs: Vec<Crumb>,
    pub comment: String,
    pub parameters: Vec<Parameter>,
    pub body: Body,
}

/// What a page declares.
pub(super) fn declarations(page: &Page<'_>) -> Result<Vec<Raw>, Fault> {
    let Some(last) = page.crumbs.last().filter(|_| !matches!(page.kind, Kind::Module | Kind::Namespace | Kind::Other))
    else {
        return Ok(sections(page));
    };
    let shown = Shown { page, scope: page.content, name: &last.name };
    let Some((parameters, body)) = shown.body(page.kind)? else { return Ok(Vec::new()) };
    let (comment, crumbs) = (shown.comment(), page.crumbs.clone());
    Ok(vec![Raw { key: page.address.page.clone(), crumbs, comment, parameters, body }])
}

/// Type aliases and variables, which have no pages of their own before 0.23.
fn sections(page: &Page<'_>) -> Vec<Raw> {
    let tree = page.tree;
    let mut found = Vec::new();
    for section in tree.below(page.content).filter(|node| tree.has_class(*node, "tsd-member")) {
        let kind = match tree.classes(section).find_map(|class| class.strip_prefix("tsd-kind-")) {
            Some("type-alias") => Kind::Alias,
            Some("variable") => Kind::Variable,
            Some(_) | None => continue,
        };
        let Some(anchor) = tree.find(section, "tsd-anchor").and_then(|anchor| tree.attribute(anchor, "id")) else {
            continue;
        };
        let name = members::title(tree, section);
        let shown = Shown { page, scope: section, name: &name };
        // What a section lacks is no fault of the page.
        let Ok(Some((parameters, body))) = shown.body(kind) else { continue };
        let key = format!("{}#{anchor}", page.address.page);
        let crumbs = page.crumbs.iter().cloned().chain([Crumb { name: name.clone(), key: None }]).collect();
        found.push(Raw { key, crumbs, comment: shown.comment(), parameters, body });
    }
    found
}

/// What an element shows of one declaration.
struct Shown<'a> {
    page: &'a Page<'a>,
    scope: NodeId,
    name: &'a str,
}

type Read = (Vec<Parameter>, Body);

impl Shown<'_> {
    fn body(&self, kind: Kind) -> Result<Option<Read>, Fault> {
        match kind {
            Kind::Interface | Kind::Class => self.object(kind).map(Some),
            Kind::Alias => self.alias().map(Some),
            // Of a function there is no data.
            Kind::Variable => Ok(self.alias().ok().and_then(|(parameters, body)| match body {
                Body::Alias(ty) => (!ty.is_cut()).then_some((parameters, Body::Variable(ty))),
                Body::Interface { .. } | Body::Class { .. } | Body::Enum(_) | Body::Variable(_) => None,
            })),
            Kind::Enum => self.enumeration().map(Some),
            Kind::Module | Kind::Namespace | Kind::Other => Ok(None),
        }
    }

    fn tree(&self) -> &Tree {
        self.page.tree
    }

    fn words(&self, of: NodeId) -> Words {
        words(self.tree(), of, &self.page.address)
    }

    /// The signature of the declaration itself.
    fn signature(&self) -> Option<Words> {
        let mut children = self.tree().children(self.scope);
        children.find(|child| self.tree().has_class(*child, "tsd-signature")).map(|node| self.words(node))
    }

    fn object(&self, kind: Kind) -> Result<Read, Fault> {
        let mut listed = self.members();
        let extends = self.parents();
        let mut parameters = self.parameters();
        let members = match self.signature() {
            Some(block) => {
                let (shown, members) = self.block(&block).ok_or_else(|| Fault::BrokenOff(self.name.to_owned()))?;
                if parameters.is_empty() {
                    parameters = shown;
                }
                merge(members, listed)
            }
            None => {
                let made = (kind == Kind::Interface && self.has_constructor()).then(|| Member::call("new "));
                made.into_iter().chain(std::mem::take(&mut listed)).collect()
            }
        };
        let body =
            if kind == Kind::Class { Body::Class { extends, members } } else { Body::Interface { extends, members } };
        Ok((parameters, body))
    }

    /// `interface Name<T> extends Other { … }`
    fn block(&self, block: &Words) -> Option<(Vec<Parameter>, Vec<Member>)> {
        let mut signature = Signature::new(&block.text, 0, Links::At(&block.links));
        while signature.peek().is_some_and(|token| !(token.is("{") || token.is("<"))) {
            signature.at = signature.peek()?.end;
        }
        let parameters = if signature.eat("<") { signature.parameters()? } else { Vec::new() };
        for word in ["extends", "implements"] {
            if signature.eat(word) {
                while signature.ty().is_some() && signature.eat(",") {}
            }
        }
        signature.eat("{").then_some(())?;
        Some((parameters, signature.members()?))
    }

    /// `Name<T>: Type`, or `type Name<T> = Type`.
    fn alias(&self) -> Result<Read, Fault> {
        let Some(words) = self.signature() else { return Err(Fault::NoSignature(self.name.to_owned())) };
        let (shown, mut ty) = self.assigned(&words).ok_or_else(|| Fault::BrokenOff(self.name.to_owned()))?;
        let listed = self.parameters();
        if let [Piece::Object(members)] = ty.pieces.as_mut_slice() {
            let known = self.members();
            *members = merge(std::mem::take(members), known);
        }
        if let Some(list) = members::type_declaration(self.tree(), self.scope) {
            describe(&mut ty, &members::described(self.tree(), list, &self.page.address, 0));
        }
        Ok((if listed.is_empty() { shown } else { listed }, Body::Alias(ty)))
    }

    fn assigned(&self, words: &Words) -> Option<(Vec<Parameter>, TypeText)> {
        let mut signature = Signature::new(&words.text, 0, Links::At(&words.links));
        while signature.peek().is_some_and(|token| !(token.is(":") || token.is("=") || token.is("<"))) {
            signature.at = signature.peek()?.end;
        }
        let parameters = if signature.eat("<") { signature.parameters()? } else { Vec::new() };
        if signature.is_done() {
            // 0.26 leaves out what a literal is.
            return Some((parameters, TypeText { pieces: vec![Piece::Cut] }));
        }
        (signature.eat(":") || signature.eat("=")).then_some(())?;
        Some((parameters, signature.ty()?))
    }

    fn enumeration(&self) -> Result<Read, Fault> {
        let member = |member: Member| {
            let MemberHead::Name(name) = member.head else { return None };
            let value = match member.ty.pieces.as_slice() {
                [Piece::Text(text)]
                    if text.starts_with(['"', '-', '\'']) || text.starts_with(|c: char| c.is_ascii_digit()) =>
                {
                    Some(text.clone())
                }
                _ => None,
            };
            let key = address::member(&self.page.address.page, &name);
            Some(EnumMember { key, name, value, comment: member.comment })
        };
        let members: Vec<EnumMember> = self.members().into_iter().filter_map(member).collect();
        if members.is_empty() {
            return Err(Fault::NoMembers(self.name.to_owned()));
        }
        Ok((Vec::new(), Body::Enum(members)))
    }

    fn has_constructor(&self) -> bool {
        let tree = self.tree();
        let mut members = tree.below(self.scope).filter(|node| tree.has_class(*node, "tsd-member"));
        members.any(|member| tree.has_class(member, "tsd-kind-constructor"))
    }

    /// The members that have sections of their own, and those that have no names.
    fn members(&self) -> Vec<Member> {
        let tree = self.tree();
        let mut members = Vec::new();
        let mut below = tree.below(self.scope);
        while let Some(node) = below.next() {
            if tree.has_class(node, "tsd-member") {
                let found = members::read(tree, node, &self.page.address);
                members.extend(found.into_iter().map(Found::into_member));
                below.skip_below(node);
            } else if tree.has_class(node, "tsd-before-signature") {
                members.extend(members::unnamed(tree, tree.parent(node), &self.page.address));
            } else if tree.has_class(node, "tsd-signatures") && !members.contains(&Member::call("")) {
                members.extend(members::unnamed(tree, node, &self.page.address));
            }
        }
        members
    }

    /// What is extended: what the hierarchy has above the declaration itself.
    fn parents(&self) -> Vec<TypeText> {
        let tree = self.tree();
        let mut children = tree.children(self.scope).filter(|child| tree.has_class(*child, "tsd-hierarchy"));
        let Some(list) = children.next().and_then(|section| {
            tree.below(section).find(|node| tree.name(*node) == "ul" && tree.has_class(*node, "tsd-hierarchy"))
        }) else {
            return Vec::new();
        };
        let is_self = |item: NodeId| {
            tree.children(item)
                .any(|child| tree.has_class(child, "target") || tree.has_class(child, "tsd-hierarchy-target"))
        };
        let items = tree.children(list).filter(|child| tree.name(*child) == "li" && !is_self(*child));
        items
            .filter_map(|item| {
                let words = self.words(item);
                Signature::new(&words.text, 0, Links::At(&words.links)).ty()
            })
            .collect()
    }

    /// The type parameters, as their list has them.
    fn parameters(&self) -> Vec<Parameter> {
        let tree = self.tree();
        let is_list = |node: &NodeId| {
            tree.name(*node) == "ul"
                && (tree.has_class(*node, "tsd-type-parameters") || tree.has_class(*node, "tsd-type-parameter-list"))
        };
        // Those of methods are in their members.
        let mut below = tree.below(self.scope);
        let list = loop {
            let Some(node) = below.next() else { return Vec::new() };
            if is_list(&node) {
                break node;
            }
            if tree.has_class(node, "tsd-member-group") || tree.has_class(node, "tsd-type-declaration") {
                below.skip_below(node);
            }
        };
        let mut all = Words::default();
        for item in tree.children(list).filter(|child| tree.name(*child) == "li") {
            let Some(line) = tree.children(item).find(|child| !tree.name(*child).is_empty()) else { continue };
            if !all.text.is_empty() {
                all.text.push_str(", ");
            }
            all.add(tree, line, &self.page.address);
        }
        all.text.push('>');
        Signature::new(&all.text, 0, Links::At(&all.links)).parameters().unwrap_or_default()
    }

    /// The documentation of the declaration itself.
    fn comment(&self) -> String {
        comment(self.tree(), self.scope)
    }
}

/// What the comments among the children of an element say.
pub(super) fn comment(tree: &Tree, of: NodeId) -> String {
    let mut text = String::new();
    for part in tree.children(of).filter(|child| tree.has_class(*child, "tsd-comment")) {
        let said = markdown::comment(tree, part);
        if !text.is_empty() && !said.is_empty() {
            text.push_str(if said.starts_with('@') { "\n" } else { "\n\n" });
        }
        text.push_str(&said);
    }
    text
}
