//! Where a text stands in its lines, in rustfmt's terms.

/// The width that no line is to exceed; rustfmt's.
pub(super) const WIDTH: usize = 100;
/// The width of a level.
pub(super) const TAB: usize = 4;

/// A place in a line, and what room there is from it on.
#[derive(Clone, Copy)]
pub(in crate::emit) struct Place {
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

impl Place {
    /// The start of a line.
    pub(super) fn new(indent: usize, width: usize) -> Self {
        Self { width, indent, offset: 0, room: width.saturating_sub(indent), in_one_line: false }
    }

    /// Behind so much in the same line.
    pub(super) fn after(self, width: usize) -> Option<Self> {
        Some(Self { offset: self.offset + width, room: self.room.checked_sub(width)?, ..self })
    }

    /// Before so much in the same line.
    pub(super) fn before(self, width: usize) -> Option<Self> {
        Some(Self { room: self.room.checked_sub(width)?, ..self })
    }

    /// The start of a line at the same level.
    pub(super) fn line(self) -> Self {
        Self { offset: 0, room: self.width.saturating_sub(self.indent), ..self }
    }

    /// The same place without an end of the line: for what does not fit in any way.
    pub(super) fn endless(self) -> Self {
        let width = usize::MAX / 2;
        Self { width, room: width, in_one_line: false, ..self }
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
