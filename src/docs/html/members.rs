//! The sections of a page that are about members.

use super::{
    address::Address,
    declare::comment,
    tree::{NodeId, Tree},
    words::words,
};
use crate::docs::{
    merge::Described,
    scan::is_space,
    signature::{Links, Signature},
    site::{Member, MemberHead, TypeText},
};

/// How deeply the lists of members are nested at most that are read.
const DEEPEST: u32 = 30;

/// What members have that are none that JSON has, in the languages that TypeDoc has pages in.
const HIDDEN: [&str; 15] = [
    "Static",
    "Statisch",
    "Statique",
    "静态",
    "静的",
    "Private",
    "Privat",
    "Privé",
    "私有",
    "非公開",
    "Protected",
    "Geschützt",
    "Protégé",
    "保護",
    "受保护",
];

/// What members have that are not written to.
const READONLY: [&str; 5] = ["Readonly", "Schreibgeschützt", "Lecture seule", "只读", "読み取り専用"];

/// A member with what the list below it says of its own members.
pub(super) struct Found {
    member: Member,
    described: Vec<Described>,
}

impl Found {
    pub(super) fn into_member(mut self) -> Member {
        crate::docs::merge::describe(&mut self.member.ty, &self.described);
        self.member
    }
}

/// The member of a section, if it is data.
pub(super) fn read(tree: &Tree, section: NodeId, address: &Address) -> Option<Found> {
    let flags = flags(tree, section);
    let has_flag = |words: &[&str]| flags.iter().any(|own| words.contains(&own.as_str()));
    if has_flag(&HIDDEN) {
        return None;
    }
    let (scope, signature) = signature(tree, section)?;
    let line = words(tree, signature, address);
    let mut reader = Signature::new(&line.text, 0, Links::At(&line.links));
    let (getter, constructor) = (reader.peek()?.is("get"), reader.peek()?.is("new"));
    // 0.26 leaves out what the members of an enum are.
    let is_bare = tree.find(signature, "tsd-kind-enum-member").is_some();
    let bare = || is_bare.then(|| Member::new(MemberHead::Name(title(tree, section)), TypeText::default()));
    let mut member = if constructor { return None } else { reader.member().or_else(bare)? };
    if member.call.is_some() && !getter {
        let call = Member::call("");
        (member.ty, member.call) = (call.ty, call.call);
    }
    // Where it stands, nothing says what it is but its title.
    member.readonly |= has_flag(&READONLY);
    member.comment = comment(tree, section);
    if member.comment.is_empty() && scope != section {
        member.comment = comment(tree, scope);
    }
    member.inherited = tree.has_class(section, "tsd-is-inherited") || is_inherited(tree, section);
    let list = type_declaration(tree, section);
    let described = list.map(|list| described(tree, list, address, 0)).unwrap_or_default();
    Some(Found { member, described })
}

/// The signature of a member, and the element that has what is said of it. Methods and accessors have a list of them.
fn signature(tree: &Tree, section: NodeId) -> Option<(NodeId, NodeId)> {
    let own = tree.children(section).find(|child| tree.has_class(*child, "tsd-signature"));
    if let Some(own) = own {
        return Some((section, own));
    }
    let list = tree.children(section).find(|child| tree.has_class(*child, "tsd-signatures"))?;
    let first = tree.below(list).find(|node| tree.has_class(*node, "tsd-signature"))?;
    let description = tree.below(section).find(|node| tree.has_class(*node, "tsd-description"));
    Some((description.unwrap_or(section), first))
}

fn flags(tree: &Tree, section: NodeId) -> Vec<String> {
    let title = tree.children(section).find(|child| tree.name(*child).starts_with('h'));
    let below = title.into_iter().flat_map(|title| tree.below(title));
    below
        .filter(|node| tree.has_class(*node, "tsd-tag") || tree.has_class(*node, "tsd-flag"))
        .map(|node| tree.text(node).trim().to_owned())
        .collect()
}

/// The title of a section, without flags and anchor.
pub(super) fn title(tree: &Tree, section: NodeId) -> String {
    let Some(title) = tree.children(section).find(|child| tree.name(*child).starts_with('h')) else {
        return String::new();
    };
    let mut name = String::new();
    let mut below = tree.below(title);
    while let Some(node) = below.next() {
        let is_noise = ["tsd-tag", "tsd-flag", "tsd-anchor-icon"].iter().any(|class| tree.has_class(node, class));
        match tree.words(node) {
            Some(words) => name.push_str(words),
            None if is_noise => below.skip_below(node),
            None => {}
        }
    }
    name.trim_matches(is_space).to_owned()
}

fn is_inherited(tree: &Tree, section: NodeId) -> bool {
    let mut sources = tree.below(section).filter(|node| tree.has_class(*node, "tsd-sources"));
    sources.any(|node| tree.text(node).trim_start().starts_with("Inherited from"))
}

/// The index signatures of a section, and its call signatures, which are shown with the name of the declaration.
pub(super) fn unnamed(tree: &Tree, section: NodeId, address: &Address) -> Vec<Member> {
    let mut members = Vec::new();
    for node in tree.below(section).filter(|node| tree.has_class(*node, "tsd-signature")) {
        let line = words(tree, node, address);
        let read = Signature::new(&line.text, 0, Links::At(&line.links)).member();
        match read {
            Some(mut member) if matches!(member.head, MemberHead::Bracket(_)) => {
                member.comment = comment(tree, tree.parent(node));
                members.push(member);
            }
            Some(member) if member.call.is_some() => members.push(Member::call("")),
            Some(_) | None => {}
        }
    }
    members.dedup();
    members
}

/// The list of what an anonymous type has.
pub(super) fn type_declaration(tree: &Tree, of: NodeId) -> Option<NodeId> {
    let block = tree.children(of).find(|child| tree.has_class(*child, "tsd-type-declaration"))?;
    tree.children(block).find(|child| tree.has_class(*child, "tsd-parameters"))
}

/// What a list says of members, to its depth.
pub(super) fn described(tree: &Tree, list: NodeId, address: &Address, depth: u32) -> Vec<Described> {
    if depth > DEEPEST {
        return Vec::new();
    }
    let mut found = Vec::new();
    for item in tree.children(list).filter(|child| tree.name(*child) == "li") {
        let Some(line) = tree.children(item).find(|child| tree.name(*child) == "h5") else { continue };
        let line = words(tree, line, address);
        let Some(mut member) = Signature::new(&line.text, 0, Links::At(&line.links)).member() else { continue };
        member.comment = comment(tree, item);
        let lists = tree.children(item).filter(|child| tree.has_class(*child, "tsd-parameters"));
        let inner = lists.flat_map(|list| described(tree, list, address, depth + 1)).collect();
        found.push(Described { member, inner });
    }
    found
}
