//! Where a text stands in its lines, in rustfmt's terms.

use super::memo::Memo;

/// The width that no line is to exceed; rustfmt's.
pub(super) const WIDTH: usize = 100;
/// The width of a level.
pub(super) const TAB: usize = 4;
/// The width of lines without an end, and the room in them, of which nothing is ever used up: so a part is laid out
/// once for all the places it may have there.
const ENDLESS: usize = usize::MAX / 2;

/// A place in a line, and what room there is from it on.
#[derive(Clone, Copy)]
pub(in crate::emit) struct Place<'m> {
    /// What is laid out already of the item.
    pub(super) memo: &'m Memo,
    /// The width of a line.
    pub width: usize,
    /// How far in the block stands that the line belongs to.
    pub indent: usize,
    /// How much of the line is written behind that.
    pub offset: usize,
    /// How much room there is; what has to follow in the same line is taken off.
    pub room: usize,
    /// Whether calls of methods in a row have to stand in one line.
    pub in_one_line: bool,
}

impl<'m> Place<'m> {
    /// The start of an item.
    pub(super) fn new(width: usize, memo: &'m Memo) -> Self {
        Self { memo, width, indent: 0, offset: 0, room: width, in_one_line: false }
    }

    /// Behind so much in the same line.
    pub(super) fn after(self, width: usize) -> Option<Self> {
        let offset = self.offset + width;
        // It counts only whether that is more than a level.
        let offset = if self.is_endless() { offset.min(TAB) } else { offset };
        Some(Self { offset, ..self.before(width)? })
    }

    /// Before so much in the same line.
    pub(super) fn before(self, width: usize) -> Option<Self> {
        let room = if self.room == ENDLESS { ENDLESS } else { self.room.checked_sub(width)? };
        Some(Self { room, ..self })
    }

    /// The start of a line at the same level.
    pub(super) fn line(self) -> Self {
        let room = if self.is_endless() { ENDLESS } else { self.width.saturating_sub(self.indent) };
        Self { offset: 0, room, ..self }
    }

    /// The same place without an end of the line: for what does not fit in any way.
    pub(super) fn endless(self) -> Self {
        Self { width: ENDLESS, room: ENDLESS, in_one_line: false, ..self }
    }

    pub(super) fn is_endless(self) -> bool {
        self.width == ENDLESS
    }

    /// The start of a line a level deeper.
    pub(in crate::emit) fn nested(self) -> Self {
        let indent = self.indent + TAB;
        Self { indent, ..self }.line()
    }

    /// How much has to follow in the same line.
    pub(super) fn overhead(self) -> usize {
        self.width.saturating_sub(self.indent + self.offset + self.room)
    }

    /// A new line at this level.
    pub(in crate::emit) fn newline(self) -> String {
        format!("\n{}", " ".repeat(self.indent))
    }
}

pub(in crate::emit) fn width(text: &str) -> usize {
    text.chars().count()
}

pub(super) fn first_line(text: &str) -> &str {
    text.split('\n').next().unwrap_or(text)
}

pub(super) fn last_line(text: &str) -> &str {
    text.rsplit('\n').next().unwrap_or(text)
}

pub(super) fn is_line(text: &str) -> bool {
    !text.contains('\n')
}
