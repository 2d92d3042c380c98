//! The lines of a saved page.

use std::rc::Rc;

use crate::docs::scan::is_space;

/// The lines that have words, with where they start.
#[derive(Clone)]
pub(super) struct Lines<'a> {
    pub text: &'a str,
    lines: Rc<[(usize, &'a str)]>,
    end: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut lines = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            let indent = line.len() - line.trim_start_matches(is_space).len();
            let words = line.trim_matches(is_space);
            if !words.is_empty() {
                lines.push((start + indent, words));
            }
            start += line.len() + 1;
        }
        Self { text, end: lines.len(), lines: lines.into() }
    }

    /// The first lines, up to `end`.
    pub(super) fn part(&self, end: usize) -> Self {
        let end = end.min(self.end);
        let last = end.checked_sub(1).and_then(|last| self.lines.get(last));
        let text = last.map_or("", |(start, line)| &self.text[..start + line.len()]);
        Self { text, lines: Rc::clone(&self.lines), end }
    }

    pub(super) fn len(&self) -> usize {
        self.end
    }

    pub(super) fn get(&self, line: usize) -> Option<&'a str> {
        self.lines[..self.end].get(line).map(|(_, words)| *words)
    }

    /// Where a line's words start.
    pub(super) fn start(&self, line: usize) -> usize {
        self.lines[..self.end].get(line).map_or(self.text.len(), |(start, _)| *start)
    }

    /// The first line that starts at or behind a place.
    pub(super) fn line_behind(&self, place: usize) -> usize {
        self.lines[..self.end].partition_point(|(start, _)| *start < place)
    }

    /// Where a name ends that stands at `place`, which may be broken over lines.
    pub(super) fn behind_name(&self, place: usize, name: &str) -> Option<usize> {
        let rest = &self.text[place..];
        let mut left = name;
        for (at, c) in rest.char_indices() {
            if left.is_empty() {
                return (!is_word(c)).then_some(place + at);
            }
            if is_space(c) {
                continue;
            }
            left = left.strip_prefix(c)?;
        }
        left.is_empty().then_some(self.text.len())
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$')
}

/// How deep modules are at most: of more lines before a title nobody knows what they are.
const DEEPEST_MODULE: usize = 8;

/// What TypeDoc's pages say before their crumbs, and what ends the page before, where there is one.
const CHROME: [&str; 20] = [
    "Preparing search index...",
    "The search index is not available",
    "Search",
    "Options",
    "All",
    "Public",
    "Public/Protected",
    "Inherited",
    "Externals",
    "Only exported",
    "Menu",
    "Loading...",
    "Skip to main content",
    "TypeDoc",
    "Settings",
    "Member Visibility",
    "Theme",
    "OS",
    "Light",
    "Dark",
];

/// The module of a page: what its crumbs have between the name of the documentation and its own.
pub(super) fn module(lines: &Lines<'_>, from: usize, heading: usize, name: &str) -> String {
    let is_chrome = |line: &&str| CHROME.contains(line);
    let before: Vec<&str> = (from..heading).filter_map(|line| lines.get(line)).collect();
    let Some((crumb, rest)) = before.split_last() else { return String::new() };
    let title = before.iter().find(|line| !is_chrome(line)).copied().unwrap_or_default();
    if *crumb != name {
        // A browser copies the crumbs as one line.
        let own = crumb.strip_suffix(name).unwrap_or_default();
        return own.strip_prefix(title).unwrap_or(own).trim_matches(|c: char| is_space(c) || c == '/').to_owned();
    }
    // Behind the title, which stands above the crumbs and is the first of them, each line is one, whatever it says.
    let is_second = rest.iter().filter(|line| **line == title).count() > 1;
    let crumbs = rest.iter().rev().take_while(|line| **line != title && (is_second || !is_chrome(line)));
    let mut words: Vec<&str> = crumbs.copied().collect();
    if words.len() > DEEPEST_MODULE {
        return String::new();
    }
    words.reverse();
    words.join("/")
}
