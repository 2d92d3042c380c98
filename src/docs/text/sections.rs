//! The sections below a page's title: members with their documentation, parents, type parameters.

use std::ops::Range;

use super::lines::Lines;
use crate::docs::{
    signature::{Links, Signature},
    site::{Member, MemberHead, Parameter, Piece, TypeText},
};

/// A section of a page.
pub(super) struct Section {
    title: String,
    /// The line of its title.
    pub start: usize,
    /// The line behind it.
    end: usize,
}

/// The titles that TypeDoc gives to sections, and to what follows the last of them.
const TITLES: [&str; 38] = [
    "Accessors",
    "Callable",
    "Classes",
    "Constructors",
    "Enumeration Members",
    "Enumeration members",
    "Enumerations",
    "Events",
    "Exports",
    "Functions",
    "Generated using",
    "Hierarchy",
    "Implemented by",
    "Implements",
    "Index",
    "Indexable",
    "Interfaces",
    "Legend",
    "Member Visibility",
    "Methods",
    "Modules",
    "Namespaces",
    "On This Page",
    "Other",
    "Properties",
    "References",
    "Settings",
    "Table of contents",
    "Theme",
    "Type Aliases",
    "Type Declaration",
    "Type Parameters",
    "Type aliases",
    "Type declaration",
    "Type parameters",
    "Variables",
    "Generated using TypeDoc",
    "Enumeration member",
];

/// Sections that have members.
const MEMBER_TITLES: [&str; 6] =
    ["Accessors", "Enumeration Members", "Enumeration members", "Events", "Methods", "Properties"];

/// What ends a page's own matter.
const ENDS: [&str; 5] = ["Settings", "Member Visibility", "On This Page", "Legend", "Theme"];

/// Words that TypeDoc puts before a member's name.
const FLAGS: [&str; 12] = [
    "Optional",
    "Readonly",
    "Static",
    "Abstract",
    "Protected",
    "Private",
    "Internal",
    "Experimental",
    "Deprecated",
    "Const",
    "Beta",
    "Alpha",
];

/// What begins a line that is not of the documentation.
const FACTS: [&str; 8] = [
    "Inherited from",
    "Overrides",
    "Implementation of",
    "Defined in",
    "Type declaration",
    "Type Declaration",
    "Parameters",
    "Returns",
];

/// The block tags that TypeDoc shows as titles.
const TAGS: [(&str, &str); 10] = [
    ("Deprecated", "@deprecated"),
    ("Default Value", "@defaultValue"),
    ("Default", "@default"),
    ("Example", "@example"),
    ("Remarks", "@remarks"),
    ("See", "@see"),
    ("Since", "@since"),
    ("Format", "@format"),
    ("Minimum", "@minimum"),
    ("Maximum", "@maximum"),
];

/// The sections from a line on.
pub(super) fn read(lines: &Lines<'_>, from: usize) -> Vec<Section> {
    let is_title = |line: &&str| TITLES.contains(line) || line.starts_with("Hierarchy (");
    let starts: Vec<usize> =
        (from..lines.len()).filter(|&line| lines.get(line).is_some_and(|it| is_title(&it))).collect();
    let last = starts.iter().copied().find(|&line| lines.get(line).is_some_and(|it| ENDS.contains(&it)));
    let last = last.unwrap_or(lines.len());
    let kept: Vec<usize> = starts.into_iter().filter(|&start| start <= last).collect();
    let section = |(index, &start): (usize, &usize)| {
        let end = kept.get(index + 1).copied().unwrap_or(last).max(start);
        let title = lines.get(start).unwrap_or_default().split(" (").next().unwrap_or_default().to_owned();
        Section { title, start, end }
    };
    kept.iter().enumerate().map(section).collect()
}

/// The first section that has one of these titles.
pub(super) fn find<'a>(sections: &'a [Section], titles: &[&str]) -> Option<&'a Section> {
    sections.iter().find(|section| titles.contains(&section.title.as_str()))
}

/// The members that the sections of a page show, with their documentation.
pub(super) fn members(lines: &Lines<'_>, sections: &[Section], from: usize) -> Vec<Member> {
    let end = sections.last().map_or(lines.len(), |section| section.start.max(section.end));
    let first = sections.iter().find(|section| MEMBER_TITLES.contains(&section.title.as_str()));
    let mut members: Vec<Member> = Vec::new();
    let mut comment_start = None;
    let mut line = first.map_or(from, |section| section.start + 1);
    while line < end {
        if let Some((member, next)) = member(lines, line) {
            finish(lines, &mut members, comment_start, line);
            let is_new = members.iter().all(|known| known.head != member.head);
            comment_start = is_new.then_some(next);
            if is_new {
                members.push(member);
            }
            line = next;
        } else {
            if lines.get(line).is_some_and(|it| MEMBER_TITLES.contains(&it) || ENDS.contains(&it)) {
                finish(lines, &mut members, comment_start.take(), line);
            }
            line += 1;
        }
    }
    finish(lines, &mut members, comment_start, end);
    members
}

/// Gives the last member what stands below it.
fn finish(lines: &Lines<'_>, members: &mut [Member], start: Option<usize>, end: usize) {
    let (Some(start), Some(member)) = (start, members.last_mut()) else { return };
    member.comment = comment(lines, start..end);
    let says = |line| lines.get(line).is_some_and(|it| it.starts_with("Inherited from"));
    member.inherited = (start..end).any(says);
}

/// A member: its name as a title, and its signature below. The name may be broken over lines.
fn member(lines: &Lines<'_>, line: usize) -> Option<(Member, usize)> {
    let mut title = line;
    let mut optional = false;
    while FLAGS.contains(&lines.get(title)?) {
        optional |= lines.get(title) == Some("Optional");
        title += 1;
    }
    let mut name = String::new();
    for end in title..(title + 12) {
        let mut words = lines.get(end)?;
        while end == title
            && let Some(rest) = FLAGS.iter().find_map(|flag| words.strip_prefix(flag)?.strip_prefix(' '))
        {
            words = rest;
        }
        name.push_str(words.trim_end_matches('?'));
        lines.get(end + 1)?;
        let start = lines.start(end + 1);
        let mut signature = Signature::new(lines.text, start, Links::None);
        let Some(mut member) = signature.member() else { continue };
        if member.name() == Some(name.as_str()) {
            member.optional |= optional && member.call.is_none();
            return Some((member, lines.line_behind(signature.at)));
        }
    }
    None
}

/// The index signatures of a section.
pub(super) fn indexable(lines: &Lines<'_>, section: &Section) -> Vec<Member> {
    let mut signature = Signature::new(lines.text, lines.start(section.start + 1), Links::None);
    let mut members = Vec::new();
    while signature.at < lines.start(section.end)
        && signature.peek().is_some_and(|token| token.is("["))
        && let Some(member) = signature.member()
        && matches!(member.head, MemberHead::Bracket(_))
    {
        members.push(member);
    }
    members
}

/// What is extended: what the hierarchy has above the declaration itself.
pub(super) fn parents(lines: &Lines<'_>, sections: &[Section], name: &str) -> Vec<TypeText> {
    let Some(section) = find(sections, &["Hierarchy"]) else { return Vec::new() };
    let mut line = section.start + 1;
    while lines.get(line).is_some_and(|it| matches!(it, "(" | ")" | "view full" | "View Summary" | "Expand")) {
        line += 1;
    }
    let mut signature = Signature::new(lines.text, lines.start(line), Links::None);
    let mut parents = Vec::new();
    while signature.at < lines.start(section.end)
        && let Some(ty) = signature.ty()
    {
        if matches!(ty.pieces.first(), Some(Piece::Name { text, .. }) if text == name) {
            return parents;
        }
        parents.push(ty);
    }
    // Without its own name below them, they are no parents that were understood.
    Vec::new()
}

/// What the section of type parameters says of those that the title names.
pub(super) fn describe_parameters(lines: &Lines<'_>, section: &Section, parameters: &mut [Parameter]) {
    let mut signature = Signature::new(lines.text, lines.start(section.start + 1), Links::None);
    for parameter in parameters {
        let end = lines.start(section.end);
        while signature.at < end && signature.peek().is_some_and(|token| !token.is(&parameter.name)) {
            signature.at = signature.peek().map_or(end, |token| token.end);
        }
        if signature.at >= end || !signature.eat(&parameter.name) {
            return;
        }
        if signature.eat("extends") || signature.eat(":") {
            parameter.constraint = signature.ty();
        }
        if signature.eat("=") {
            parameter.default = signature.ty();
        }
    }
}

/// The documentation in some lines, up to what is none.
pub(super) fn comment(lines: &Lines<'_>, range: Range<usize>) -> String {
    let mut text = String::new();
    for line in range.filter_map(|line| lines.get(line)) {
        if FACTS.iter().any(|fact| line.starts_with(fact)) || TITLES.contains(&line) {
            break;
        }
        if FLAGS.contains(&line) && line != "Deprecated" {
            continue;
        }
        let tag = TAGS.iter().find(|(title, _)| *title == line).map(|(_, tag)| *tag);
        let follows_sign = line.starts_with(['.', ',', ';', ':', ')', '!', '?']) && line.len() < 3;
        match tag {
            Some(_) if !text.is_empty() => text.push('\n'),
            Some(_) => {}
            None if text.is_empty() || text.ends_with(' ') || follows_sign => {}
            None => text.push(' '),
        }
        text.push_str(tag.unwrap_or(line));
    }
    text
}
