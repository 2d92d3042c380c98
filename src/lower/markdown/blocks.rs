//! Where a line of Markdown stands: in which item of a list, and whether it goes on with a paragraph.

use super::fence::{Fence, list_mark};

/// Where in a text a line stands.
#[derive(Debug)]
pub(super) struct Blocks {
    /// Whether there is no paragraph that the line could go on with.
    pub begins: bool,
    /// The items that are open, from the outside in.
    items: Vec<Item>,
}

/// An item of a list: the columns in which its text begins, where it is read and where it is written.
#[derive(Clone, Copy, Debug, Default)]
struct Item {
    read: usize,
    written: usize,
}

impl Default for Blocks {
    fn default() -> Self {
        Self { begins: true, items: Vec::new() }
    }
}

impl Blocks {
    pub(super) fn in_list(&self) -> bool {
        !self.items.is_empty()
    }

    /// How many items are open.
    pub(super) fn depth(&self) -> usize {
        self.items.len()
    }

    /// Begins the text of an item.
    pub(super) fn open(&mut self, read: usize, written: usize) {
        self.items.push(Item { read, written });
    }

    /// Ends the items that what is indented so far is not in. How far it stands in what it is in, and the column in
    /// which that is written.
    pub(super) fn enter(&mut self, indent: usize) -> (usize, usize) {
        let around = self.around(indent);
        // A paragraph in an item that ended has ended as well.
        self.begins |= around < self.items.len();
        self.items.truncate(around);
        let item = self.items.last().copied().unwrap_or_default();
        (indent - item.read, item.written)
    }

    /// How many of the items what is indented so far is in.
    fn around(&self, indent: usize) -> usize {
        self.items.iter().rposition(|item| item.read <= indent).map_or(0, |at| at + 1)
    }

    /// Whether a line is code where no paragraph stands before it.
    fn is_deep(&self, line: &str) -> bool {
        let indent = line.len() - line.trim_start().len();
        let item = self.items[..self.around(indent)].last().copied().unwrap_or_default();
        indent - item.read >= 4
    }

    /// Whether a line ends the paragraph, or the table, before it. Where a list is, it does so however far it is indented.
    pub(super) fn ends_paragraph(&self, line: &str, in_table: bool) -> bool {
        let inner = line.trim_start();
        let indent = line.len() - inner.len();
        let around = self.around(indent);
        let is_inside = around == self.items.len();
        if inner.is_empty() {
            return true;
        }
        if around == 0 && indent >= 4 {
            return in_table || list_mark(inner) == 0 && Fence::open(inner).is_some();
        }
        let (mark, text) = inner.split_at(list_mark(inner));
        // Where a paragraph stands in the same item, only a first number begins a list.
        let begins_list = || !text.is_empty() && matches!(mark.trim(), "-" | "*" | "+" | "1." | "1)");
        Fence::open(text).is_some() && mark.is_empty()
            || inner.starts_with('>')
            || stands_alone(inner, in_table || !is_inside)
            || in_table && self.is_deep(line)
            || !mark.is_empty() && (!is_inside || in_table || begins_list())
    }
}

/// Whether a line is one that no other goes on with: a heading, a rule, or what underlines the paragraph before.
pub(super) fn stands_alone(inner: &str, begins: bool) -> bool {
    let Some(sign) = inner.chars().next() else { return false };
    let text = inner.trim_start_matches(sign);
    match sign {
        '#' => inner.len() - text.len() <= 6 && (text.is_empty() || text.starts_with(' ')),
        '=' | '-' if !begins && text.trim().is_empty() => true,
        '-' | '*' | '_' => {
            let signs = inner.chars().filter(|letter| *letter == sign).count();
            signs >= 3 && inner.chars().all(|letter| letter == sign || letter == ' ')
        }
        _ => false,
    }
}
