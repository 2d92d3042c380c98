//! The names of a type that stand beside each other: in one union, as one argument, between one pair of brackets.

use super::{
    enums::{Enums, Known},
    site::{Declaration, Piece, TypeText},
};

/// What a group can be.
#[derive(Clone, Debug, Default)]
pub(super) struct Expected {
    /// Of these; nothing is known where there is none.
    pub enums: Enums,
    /// It is what the whole type can be.
    pub is_whole: bool,
}

/// Names and objects beside each other, by their places among the pieces of the type.
#[derive(Debug)]
pub(super) struct Group {
    pub names: Vec<usize>,
    pub objects: Vec<usize>,
    pub is_union: bool,
    pub expected: Expected,
}

/// What is open around a place.
struct Frame<'a> {
    kind: Kind<'a>,
    group: usize,
}

enum Kind<'a> {
    /// The type itself, or a part of it in brackets.
    Part,
    /// The arguments of a name: which of them it is.
    Arguments(Option<&'a str>, usize),
    /// The text of a template.
    Template,
    /// `${…}` in one.
    Inserted,
}

/// Of these, each argument is what the whole can be.
const LIKE_THEIR_ARGUMENT: [&str; 8] =
    ["Array", "Exclude", "Extract", "NonNullable", "Promise", "ReadonlyArray", "Readonly", "Set"];

/// Of these, all arguments are of one kind.
const OF_ONE_KIND: [&str; 2] = ["Exclude", "Extract"];

/// The groups of a type that is expected to be of some enums.
pub(super) fn groups(ty: &TypeText, expected: &Enums, known: &Known<'_>, of: &Declaration) -> Vec<Group> {
    let of_whole = Expected { enums: expected.clone(), is_whole: true };
    let mut split = Split { known, of, frames: Vec::new(), groups: Vec::new() };
    split.open(Kind::Part, of_whole);
    let mut last = None;
    for (at, piece) in ty.pieces.iter().enumerate() {
        match piece {
            Piece::Text(text) => split.text(text, last.take()),
            Piece::Name { text, .. } => {
                split.group().names.push(at);
                last = Some(text.as_str());
            }
            Piece::Object(_) => split.group().objects.push(at),
            Piece::Cut => {}
        }
    }
    split.groups
}

struct Split<'a, 'k> {
    known: &'k Known<'k>,
    of: &'k Declaration,
    frames: Vec<Frame<'a>>,
    groups: Vec<Group>,
}

impl<'a> Split<'a, '_> {
    fn open(&mut self, kind: Kind<'a>, expected: Expected) {
        self.frames.push(Frame { kind, group: self.groups.len() });
        self.groups.push(Group { names: Vec::new(), objects: Vec::new(), is_union: false, expected });
    }

    fn close(&mut self) {
        if self.frames.len() > 1 {
            self.frames.pop();
        }
    }

    /// The group that what follows is in. There is always one: the first frame is never closed.
    fn group(&mut self) -> &mut Group {
        let at = self.frames.last().map_or(0, |frame| frame.group);
        &mut self.groups[at]
    }

    /// What follows stands beside nothing before it.
    fn next_group(&mut self, expected: Expected) {
        let at = self.groups.len();
        self.groups.push(Group { names: Vec::new(), objects: Vec::new(), is_union: false, expected });
        if let Some(frame) = self.frames.last_mut() {
            frame.group = at;
        }
    }

    /// Signs and literals, behind a name or not.
    fn text(&mut self, text: &'a str, name: Option<&'a str>) {
        let mut chars = text.char_indices().peekable();
        let mut before = ' ';
        while let Some((at, c)) = chars.next() {
            let is_template = matches!(self.frames.last(), Some(Frame { kind: Kind::Template, .. }));
            match c {
                '\\' if is_template => drop(chars.next()),
                '`' if is_template => self.close(),
                '$' if is_template && chars.next_if(|(_, next)| *next == '{').is_some() => {
                    self.open(Kind::Inserted, Expected::default());
                }
                _ if is_template => {}
                '`' => self.open(Kind::Template, Expected::default()),
                '"' | '\'' => {
                    while let Some((_, inner)) = chars.next() {
                        if inner == '\\' {
                            chars.next();
                        } else if inner == c {
                            break;
                        }
                    }
                }
                '<' => self.arguments(name.filter(|_| at == 0)),
                '(' | '[' => {
                    let expected = self.group().expected.clone();
                    self.open(Kind::Part, expected);
                }
                '>' if before == '=' => {}
                '>' | ')' | ']' | '}' => self.close(),
                ',' => self.next_argument(),
                '?' | ':' => {
                    let expected = self.group().expected.clone();
                    self.next_group(expected);
                }
                '|' => self.group().is_union = true,
                _ => {}
            }
            before = c;
        }
    }

    fn arguments(&mut self, name: Option<&'a str>) {
        let expected = self.argument(name, 0);
        self.open(Kind::Arguments(name, 0), expected);
    }

    /// What an argument can be.
    fn argument(&mut self, name: Option<&str>, index: usize) -> Expected {
        let Some(name) = name else { return Expected::default() };
        if LIKE_THEIR_ARGUMENT.contains(&name) {
            return self.group().expected.clone();
        }
        let enums = self.known.constraint(self.of, name, index).unwrap_or_default();
        Expected { enums, is_whole: false }
    }

    fn next_argument(&mut self) {
        let Some(Frame { kind: Kind::Arguments(name, index), .. }) = self.frames.last_mut() else {
            let expected = self.group().expected.clone();
            return self.next_group(expected);
        };
        *index += 1;
        let (name, index) = (*name, *index);
        if !name.is_some_and(|name| OF_ONE_KIND.contains(&name)) {
            let expected = self.argument(name, index);
            self.next_group(expected);
        }
    }
}
