//! The list below a member whose type is anonymous: its own members, to their depth, one behind the other.

use std::{collections::BTreeMap, ops::Range};

use super::{lines::Lines, sections, words};
use crate::docs::{
    signature::{Links, Signature},
    site::{Member, MemberHead, Piece, TypeText},
};

/// Over how many lines a name is broken at most.
const PIECES: usize = 8;

/// What the list says of one member of the type, or of the type itself.
#[derive(Default)]
struct Said {
    comment: String,
    index: Option<Member>,
}

/// Gives a type what the list says of it: the documentation of its members, and index signatures that it leaves out.
pub(super) fn describe(lines: &Lines<'_>, range: Range<usize>, ty: &mut TypeText) {
    let is_title = |line: &usize| matches!(lines.get(*line), Some("Type declaration" | "Type Declaration"));
    let Some(title) = range.clone().find(is_title) else { return };
    let mut names = Vec::new();
    names_of(ty, &mut names);
    let list = List { lines, range: title + 1..range.end, names: &names };
    let mut said = list.read().into_iter().peekable();
    if let Some((_, whole)) = said.next_if(|(at, _)| at.is_none()) {
        add_index(ty, whole.index);
    }
    let mut said: BTreeMap<usize, Said> = said.filter_map(|(at, said)| Some((at?, said))).collect();
    tell(ty, &mut 0, &mut said);
}

/// The names of the members of a type: those of each directly before those in its own type.
fn names_of(ty: &TypeText, names: &mut Vec<String>) {
    for piece in &ty.pieces {
        let Piece::Object(members) = piece else { continue };
        for member in members {
            names.push(member.name().unwrap_or_default().to_owned());
            names_of(&member.ty, names);
        }
    }
}

/// Gives each member what is said of it, by its place among all names.
fn tell(ty: &mut TypeText, next: &mut usize, said: &mut BTreeMap<usize, Said>) {
    for piece in &mut ty.pieces {
        let Piece::Object(members) = piece else { continue };
        for member in members {
            let own = said.remove(next).unwrap_or_default();
            *next += 1;
            tell(&mut member.ty, next, said);
            if member.comment.is_empty() {
                member.comment = own.comment;
            }
            add_index(&mut member.ty, own.index);
        }
    }
}

/// Of several objects the list does not say whose an index signature is.
fn add_index(ty: &mut TypeText, index: Option<Member>) {
    let mut objects = ty.pieces.iter_mut().filter_map(|piece| match piece {
        Piece::Object(members) => Some(members),
        Piece::Text(_) | Piece::Name { .. } | Piece::Cut => None,
    });
    let (Some(members), None) = (objects.next(), objects.next()) else { return };
    let has_one = members.iter().any(|member| matches!(member.head, MemberHead::Bracket(_)));
    members.extend(index.filter(|_| !has_one));
}

struct List<'a> {
    lines: &'a Lines<'a>,
    range: Range<usize>,
    names: &'a [String],
}

impl List<'_> {
    /// What the list says, by the place of the member among the names; of the whole type, if anything, at first.
    fn read(&self) -> Vec<(Option<usize>, Said)> {
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, name) in self.names.iter().enumerate() {
            places.entry(name).or_default().push(place);
        }
        let mut said = vec![(None, Said::default())];
        let (mut line, mut behind) = (self.range.start, self.range.start);
        // Those of types that only the list has.
        let mut others = Vec::new();
        let mut next = 0;
        while line < self.range.end {
            let signature = |line: usize| Signature::new(self.lines.text, self.lines.start(line), Links::None);
            if self.lines.get(line) == Some("[") {
                let mut signature = signature(line);
                let index = signature.member().filter(|member| matches!(member.head, MemberHead::Bracket(_)));
                if let (Some(index), Some((_, last))) = (index, said.last_mut()) {
                    names_of(&index.ty, &mut others);
                    last.index.get_or_insert(index);
                    line = self.lines.line_behind(signature.at);
                    behind = line;
                    continue;
                }
            }
            if matches!(self.lines.get(line), Some(":" | "?:"))
                && let Some((start, place)) = self.name_before(line, behind, |name| {
                    let places = places.get(name).map(Vec::as_slice).unwrap_or_default();
                    let own = places.get(places.partition_point(|place| *place < next)).copied();
                    own.or_else(|| others.iter().any(|other| other == name).then_some(usize::MAX))
                })
            {
                let mut signature = signature(line + 1);
                if signature.ty().is_some() {
                    self.end_comment(&mut said, behind..start);
                    said.push((Some(place), Said::default()));
                    next = if place == usize::MAX { next } else { place + 1 };
                    line = self.lines.line_behind(signature.at);
                    behind = line;
                    continue;
                }
            }
            line += 1;
        }
        self.end_comment(&mut said, behind..self.range.end);
        said
    }

    /// What stands between a member and the next is said of it.
    fn end_comment(&self, said: &mut [(Option<usize>, Said)], range: Range<usize>) {
        if let Some((_, last)) = said.last_mut() {
            last.comment = sections::comment(self.lines, range);
        }
    }

    /// The member that a line with a sign is about: where its name or the flags before it start, and its place.
    fn name_before(
        &self,
        sign: usize,
        floor: usize,
        place_of: impl Fn(&str) -> Option<usize>,
    ) -> Option<(usize, usize)> {
        let start_of = |pieces: usize| sign.checked_sub(pieces).filter(|start| *start >= floor);
        let (mut start, place) = (1..=PIECES).rev().filter_map(start_of).find_map(|start| {
            let name: String = (start..sign).filter_map(|line| self.lines.get(line)).collect();
            Some((start, place_of(&name)?))
        })?;
        while start > floor && self.lines.get(start - 1).is_some_and(words::is_flag) {
            start -= 1;
        }
        Some((start, place))
    }
}
