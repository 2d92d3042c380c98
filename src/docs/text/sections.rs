//! The sections below a page's title: members with their documentation, parents, type parameters.

use std::ops::Range;

use super::{
    inner,
    lines::Lines,
    words::{BEFORE_TYPES, FACTS, FLAGS, GROUPS, LEGEND, MEMBER_TITLES, TAGS, TITLES},
};
use crate::docs::{
    scan::is_identifier,
    signature::{Links, Signature, is_keyword},
    site::{Member, MemberHead, Parameter, Piece, TypeText},
};

/// A section of a page.
pub(super) struct Section {
    title: String,
    /// The line of its title.
    pub start: usize,
    /// The line behind it.
    pub end: usize,
}

impl Section {
    pub(super) fn is_type_declaration(&self) -> bool {
        matches!(self.title.as_str(), "Type Declaration" | "Type declaration")
    }
}

/// The sections from a line on, up to the list of what the page has: from there on, the words of names can read like
/// titles. The name of what the page is about stands in its hierarchy, and can be such a word as well; a name behind a
/// sign is a type's.
pub(super) fn read(lines: &Lines<'_>, from: usize, name: &str) -> Vec<Section> {
    let last = end(lines, from);
    let is_hierarchy = |line: &str| line == "Hierarchy" || line.starts_with("Hierarchy (");
    let is_title = |line: &str| TITLES.contains(&line) || is_hierarchy(line);
    let mut starts = Vec::new();
    let mut waits_for_name = false;
    for line in from..last {
        let Some(words) = lines.get(line).filter(|words| is_title(words)) else { continue };
        let is_own = waits_for_name && words == name;
        let before = line.checked_sub(1).and_then(|before| lines.get(before)).unwrap_or_default();
        if is_own || BEFORE_TYPES.contains(&before) {
            waits_for_name &= !is_own;
            continue;
        }
        waits_for_name = is_hierarchy(words);
        starts.push(line);
        let is_list = lines.get(line).is_some_and(|it| it == "Index" || MEMBER_TITLES.contains(&it));
        if is_list {
            break;
        }
    }
    let section = |(index, &start): (usize, &usize)| {
        let end = starts.get(index + 1).copied().unwrap_or(last).max(start);
        let title = lines.get(start).unwrap_or_default().split(" (").next().unwrap_or_default().to_owned();
        Section { title, start, end }
    };
    starts.iter().enumerate().map(section).collect()
}

/// The first section that has one of these titles.
pub(super) fn find<'a>(sections: &'a [Section], titles: &[&str]) -> Option<&'a Section> {
    sections.iter().find(|section| titles.contains(&section.title.as_str()))
}

/// A member that has a section: its name as a title, then its signature, which begins with the name again. The name may
/// be broken over lines, in both places or in the first.
struct Titled {
    /// The line of its title, or of the flags before it.
    start: usize,
    /// The line that its signature begins with.
    signature: usize,
    name: String,
    is_optional: bool,
    /// It is none that JSON has.
    is_hidden: bool,
}

/// Over how many lines a name is broken at most.
const PIECES: usize = 40;

/// The members that have titles, from a line on.
fn titled(lines: &Lines<'_>, range: Range<usize>) -> Vec<Titled> {
    let mut found: Vec<Titled> = Vec::new();
    for sign in range.clone() {
        let floor = found.last().map_or(range.start, |last| last.signature + 1);
        // Brackets that are closed one behind the other stand twice as well; and a keyword, where a list has a member of
        // that name behind one of that type.
        let is_type = |title: usize, name: &str| {
            let before = title.checked_sub(1).and_then(|before| lines.get(before));
            is_keyword(name) && matches!(before, Some(":" | "?:"))
        };
        let found_name =
            name_before(lines, sign, floor).filter(|(title, _, name)| !is_signs(name) && !is_type(*title, name));
        let Some((title, signature, name)) = found_name else { continue };
        let mut start = title;
        while start > floor && lines.get(start - 1).is_some_and(|it| FLAGS.contains(&it)) {
            start -= 1;
        }
        let has_flag = |flag: &str| (start..title).any(|line| lines.get(line) == Some(flag));
        let is_hidden = ["Private", "Protected", "Static"].iter().any(|flag| has_flag(flag));
        let is_optional = has_flag("Optional");
        found.push(Titled { start, signature, name, is_optional, is_hidden });
    }
    found
}

/// The title that ends before the signature whose first sign is in a line: the line of the title, that of the
/// signature, and the name.
fn name_before(lines: &Lines<'_>, sign: usize, floor: usize) -> Option<(usize, usize, String)> {
    let line = lines.get(sign)?;
    if [":", "?:", "(", "<"].iter().any(|it| line.starts_with(it)) {
        // `get name(`
        let accessor = usize::from(line.starts_with('(') && sign >= 2 && lines.get(sign - 2) == Some("get"));
        for pieces in (1..=PIECES).rev() {
            let join = |from: usize| (from..from + pieces).filter_map(|at| lines.get(at)).collect::<String>();
            let whole = sign.checked_sub(pieces + 1 + accessor).filter(|whole| *whole >= floor);
            let broken = sign.checked_sub(2 * pieces).filter(|broken| *broken >= floor);
            let last = lines.get(sign - 1)?;
            // Names are joined only where they can be the same: they end alike.
            if let Some(whole) = whole.filter(|whole| ends_alike(lines.get(whole + pieces - 1), last))
                && (join(whole) == last || quoted(&join(whole)) == last)
            {
                return Some((whole, sign - 1 - accessor, join(whole)));
            }
            if let Some(broken) = broken.filter(|broken| ends_alike(lines.get(broken + pieces - 1), last))
                && join(broken) == join(broken + pieces)
            {
                return Some((broken, broken + pieces, join(broken)));
            }
        }
        return None;
    }
    // As a browser copies it, a signature is one line.
    let title = sign.checked_sub(1).filter(|title| *title >= floor)?;
    let mut name = lines.get(title)?;
    while let Some(rest) = FLAGS.iter().find_map(|flag| name.strip_prefix(flag)?.strip_prefix(' ')) {
        name = rest;
    }
    let bare = name.trim_end_matches('?');
    let rest = line.strip_prefix(bare).or_else(|| line.strip_prefix(quoted(bare).as_str()))?;
    let is_signature = [":", "?:", "(", "<"].iter().any(|it| rest.starts_with(it));
    (is_signature && !name.is_empty()).then(|| (title, sign, name.trim_end_matches('?').to_owned()))
}

/// Whether one of two texts is the end of the other, whatever quotes are around it.
fn ends_alike(one: Option<&str>, other: &str) -> bool {
    let (one, bare) = (one.unwrap_or_default(), other.trim_end_matches('"'));
    // What is quoted is written in another way where a sign needs it.
    one == other || bare.contains('\\') || one.ends_with(bare) || bare.ends_with(one)
}

fn is_signs(words: &str) -> bool {
    words.chars().all(|c| "()[]{}<>,;:|&?=.".contains(c))
}

fn quoted(name: &str) -> String {
    crate::docs::scan::quote(name)
}

/// The members that the sections of a page show, with their documentation.
pub(super) fn members(lines: &Lines<'_>, from: usize) -> Vec<Member> {
    let end = end(lines, from);
    let titled = titled(lines, from..end);
    let mut members: Vec<Member> = Vec::new();
    for (index, title) in titled.iter().enumerate() {
        let next = titled.get(index + 1).map_or(end, |next| next.start);
        if title.is_hidden {
            continue;
        }
        let mut signature = Signature::new(lines.text, lines.start(title.signature), Links::None);
        let Some(mut member) = signature.member() else { continue };
        let is_named = member.name().is_some_and(|name| name == title.name || quoted(name) == title.name);
        if !is_named || members.iter().any(|known| known.head == member.head) {
            continue;
        }
        member.optional |= title.is_optional && member.call.is_none();
        let behind = behind_value(lines, lines.line_behind(signature.at));
        // 0.26 shows no literals: of a member that is one, there is the title, and the name again.
        let bare = (behind..next).find(|line| twice(lines, *line..next).is_some_and(|(name, _)| is_identifier(&name)));
        member.comment = comment(lines, behind..bare.unwrap_or(next));
        inner::describe(lines, behind..next, &mut member.ty);
        member.inherited =
            (behind..next).any(|line| lines.get(line).is_some_and(|it| it.starts_with("Inherited from")));
        members.push(member);
    }
    members
}

/// The names that a page shows twice and without anything behind them, as 0.26 does the members of enums: as a title, and
/// for their signature.
pub(super) fn bare_names(lines: &Lines<'_>, from: usize) -> impl Iterator<Item = String> {
    let end = end(lines, from);
    let title = |line: &usize| matches!(lines.get(*line), Some("Enumeration Members" | "Enumeration members"));
    // The first such title is that of an index.
    let mut line = (from..end).rfind(title).map_or(end, |title| title + 1);
    std::iter::from_fn(move || {
        while line < end {
            let Some((name, behind)) = twice(lines, line..end) else {
                line += 1;
                continue;
            };
            line = behind;
            return Some(name);
        }
        None
    })
}

/// A name that stands in the first lines of a range twice, whole or broken, and the line behind it.
fn twice(lines: &Lines<'_>, range: Range<usize>) -> Option<(String, usize)> {
    let is_same = |pieces: usize| {
        let mut first = range.start..range.start + pieces;
        first.all(|line| lines.get(line) == lines.get(line + pieces))
    };
    let pieces =
        (1..=PIECES).take_while(|pieces| range.start + 2 * pieces <= range.end).find(|pieces| is_same(*pieces))?;
    let name = (range.start..range.start + pieces).filter_map(|line| lines.get(line)).collect();
    Some((name, range.start + 2 * pieces))
}

/// The line behind the value that a signature can end with: `= 2`.
pub(super) fn behind_value(lines: &Lines<'_>, line: usize) -> usize {
    line + usize::from(lines.get(line).is_some_and(|it| it.starts_with("= ")))
}

/// A type alias or a variable on the page of a module.
pub(super) struct Listed {
    pub name: String,
    /// From its signature to where what is said of it ends.
    pub lines: Range<usize>,
    pub is_variable: bool,
}

/// The type aliases and variables that a module's page shows, which have no pages of their own before 0.23.
pub(super) fn aliases(lines: &Lines<'_>, from: usize) -> Vec<Listed> {
    let end = end(lines, from);
    let titled = titled(lines, from..end);
    let (mut is_listed, mut is_variable) = (false, false);
    let mut found = Vec::new();
    for (index, title) in titled.iter().enumerate() {
        // A word of a broken name, and one in a type, can read like such a title.
        let above = title.start.checked_sub(1).and_then(|above| lines.get(above));
        if let Some(group) = above.filter(|above| GROUPS.contains(above)) {
            is_variable = group == "Variables";
            is_listed = is_variable || matches!(group, "Type Aliases" | "Type aliases");
        }
        if is_listed {
            let mut next = titled.get(index + 1).map_or(end, |next| next.start);
            next -= usize::from(next > 0 && lines.get(next - 1).is_some_and(|it| TITLES.contains(&it)));
            found.push(Listed { name: title.name.clone(), lines: title.signature..next, is_variable });
        }
    }
    found
}

/// Whether a line can follow the signature of what a page is about.
pub(super) fn follows_signature(lines: &Lines<'_>, line: usize, from: usize) -> bool {
    let is_known =
        |it: &str| TITLES.contains(&it) || it.starts_with("Hierarchy") || FACTS.iter().any(|fact| it.starts_with(fact));
    line >= end(lines, from) || lines.get(line).is_none_or(is_known)
}

/// Where a page's own matter ends: what follows is of the whole site.
pub(super) fn end(lines: &Lines<'_>, from: usize) -> usize {
    let is_end = |line: usize| match lines.get(line) {
        Some("Settings") => matches!(lines.get(line + 1), Some("Member Visibility" | "Theme" | "ThemeOSLightDark")),
        Some("Member Visibility" | "Generated using TypeDoc") => true,
        // In an index it can be a word of a name.
        Some("Legend") => lines.get(line + 1).is_some_and(|next| LEGEND.iter().any(|word| next.starts_with(word))),
        Some("Theme") => lines.get(line + 1).is_some_and(|next| next.starts_with("OS")),
        Some("Generated using") => lines.get(line + 1).is_some_and(|next| next.starts_with("TypeDoc")),
        Some(_) | None => false,
    };
    (from..lines.len()).find(|&line| is_end(line)).unwrap_or(lines.len())
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
