//! From the tokens of an item to its text.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

/// The width up to which a line is joined again that was broken earlier; rustfmt's.
const WIDTH: usize = 100;

/// The text of an item and its implementations, an empty line between them. `level` is how deep it will stand.
pub(super) fn item_text(tokens: TokenStream, level: usize) -> String {
    // What the user adds as written may be no Rust; then rustc says so where the file is compiled.
    let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) else {
        return format!("{tokens}\n");
    };
    let mut text = String::new();
    for item in file.items {
        if !text.is_empty() {
            text.push('\n');
        }
        let has_members = matches!(item, syn::Item::Impl(_));
        let item = prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items: vec![item] });
        let item = joined(&item, WIDTH - 4 * level);
        text.push_str(&if has_members { spaced(&item) } else { item });
    }
    text
}

/// With attributes and heads of functions and implementations in one line, where they fit, and lists of strings in
/// full lines.
fn joined(item: &str, width: usize) -> String {
    let mut text = String::with_capacity(item.len());
    let mut lines = item.lines().peekable();
    while let Some(line) = lines.next() {
        let start = line.trim_start();
        let indent = &line[..line.len() - start.len()];
        let is_head = start.starts_with("#[") || start.starts_with("fn ") || start.starts_with("pub fn ");
        if line.ends_with('(') && is_head {
            let (mut inner, mut end) = (Vec::new(), "");
            for line in lines.by_ref() {
                match line.strip_prefix(indent).filter(|rest| rest.starts_with(')')) {
                    Some(rest) => {
                        end = rest;
                        break;
                    }
                    None => inner.push(line),
                }
            }
            write_joined(&mut text, line, &inner, end, width);
        } else if line.starts_with("impl") && lines.peek().is_some_and(|next| next.starts_with("for ")) {
            let rest = lines.next().unwrap_or_default();
            let flat = line.chars().count() + 1 + rest.chars().count() <= width;
            _ = writeln!(text, "{line}{}{rest}", if flat { " " } else { "\n    " });
        } else if is_string(start) && lines.peek().is_some_and(|next| is_string(next.trim_start())) {
            let mut strings = vec![start.trim_end_matches(',')];
            while let Some(next) = lines.next_if(|next| is_string(next.trim_start())) {
                strings.push(next.trim_start().trim_end_matches(','));
            }
            fill(&mut text, &strings, indent.len(), width);
        } else {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// Whether a line is a string in a list of several lines.
fn is_string(line: &str) -> bool {
    line.starts_with('"') && line.ends_with("\",")
}

fn write_joined(text: &mut String, head: &str, inner: &[&str], end: &str, width: usize) {
    let words = inner.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    let flat = format!("{head}{}{end}", words.trim_end_matches(','));
    if flat.chars().count() <= width {
        text.push_str(&flat);
    } else if head.trim_start().starts_with("#[derive(") {
        let indent = head.len() - head.trim_start().len();
        text.push_str(head);
        text.push('\n');
        fill(text, &words.trim_end_matches(',').split(", ").collect::<Vec<_>>(), indent + 4, width);
        text.extend(std::iter::repeat_n(' ', indent));
        text.push_str(end);
    } else {
        for line in [head].iter().chain(inner) {
            text.push_str(line);
            text.push('\n');
        }
        text.extend(head.chars().take_while(|letter| *letter == ' '));
        text.push_str(end);
    }
    text.push('\n');
}

/// Lines that are as full as they can be.
fn fill(text: &mut String, words: &[&str], indent: usize, width: usize) {
    let mut used = 0;
    for word in words {
        let length = word.chars().count() + 1;
        if used > 0 && used + 1 + length <= width {
            used += 1;
            text.push(' ');
        } else {
            if used > 0 {
                text.push('\n');
            }
            used = indent;
            text.extend(std::iter::repeat_n(' ', indent));
        }
        used += length;
        text.push_str(word);
        text.push(',');
    }
    text.push('\n');
}

/// Clippy counts up to this many lines in a function without a word.
const LONGEST_FUNCTION: usize = 100;

/// An implementation with an empty line between its members, where one of them has several lines.
fn spaced(item: &str) -> String {
    let mut text = String::with_capacity(item.len() + 64);
    let mut lines = item.lines().peekable();
    let (mut after_function, mut function) = (false, None);
    while let Some(line) = lines.next() {
        if is_member_line(line) && line.ends_with('{') && line.contains("fn ") {
            function = Some((text.len(), 0));
        } else if let Some((_, length)) = &mut function {
            *length += 1;
        }
        text.push_str(line);
        text.push('\n');
        if line == "    }" {
            after_function = true;
            if let Some((at, _)) = function.take().filter(|(_, length)| *length > LONGEST_FUNCTION) {
                text.insert_str(at, "    #[allow(clippy::too_many_lines)]\n");
            }
        }
        let Some(next) = lines.peek() else { break };
        let ends_member = is_member_line(line) && line.ends_with(['}', ';']);
        let opens_long_one = next.starts_with("    ///") || next.starts_with("    #[") || next.contains("fn ");
        let ends_imports = line.trim_start().starts_with("use ") && !next.trim_start().starts_with("use ");
        if ends_imports || is_member_line(next) && ends_member && (after_function || opens_long_one) {
            text.push('\n');
        }
    }
    text
}

/// Whether a line stands at the level of an implementation's members.
fn is_member_line(line: &str) -> bool {
    line.starts_with("    ") && !line.starts_with("     ")
}
