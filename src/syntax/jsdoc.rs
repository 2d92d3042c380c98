//! The text of documentation comments: stars and margin taken off, block tags taken apart.

use super::{JsDoc, JsDocTag, directives::is_directive};

/// Reads what stands between `/**` and `*/`. `None` when there is nothing. `lines` is room to work in, the same for all
/// comments of a file: there are many.
pub(super) fn parse_jsdoc<'a>(text: &'a str, lines: &mut Vec<&'a str>) -> Option<Box<JsDoc>> {
    clean_lines(text, lines);
    let mut doc = JsDoc::default();
    let mut fence = None;
    let (mut start, mut end) = (0, 0);
    while end < lines.len() {
        let is_in_code = fence.is_some();
        let trimmed = lines[end].trim_ascii_start();
        if !is_in_code && is_directive(trimmed) {
            lines.remove(end);
            continue;
        }
        match trimmed.as_bytes().first() {
            Some(b'`' | b'~') => follow_fence(trimmed, &mut fence),
            Some(b'@') if !is_in_code => {
                if let Some((name, rest)) = tag_name(trimmed) {
                    close_block(&mut doc, &mut lines[start..end]);
                    doc.tags.push(JsDocTag { name: name.to_owned(), text: String::new() });
                    lines[end] = rest;
                    start = end;
                }
            }
            Some(_) | None => {}
        }
        end += 1;
    }
    close_block(&mut doc, &mut lines[start..]);
    (!doc.description.is_empty() || !doc.tags.is_empty()).then(|| Box::new(doc))
}

/// Ends a block: the last tag, or the description before the first. What all of its lines are indented by says nothing.
fn close_block(doc: &mut JsDoc, block: &mut [&str]) {
    let start = block.iter().position(|line| !line.is_empty()).unwrap_or(block.len());
    let end = block.iter().rposition(|line| !line.is_empty()).map_or(start, |last| last + 1);
    let block = &mut block[start..end];
    let margin = block.iter().filter(|line| !line.is_empty()).map(|line| indentation(line)).min().unwrap_or(0);
    for line in block.iter_mut() {
        *line = line.get(margin..).unwrap_or_default();
    }
    let text = match block {
        [line] => (*line).to_owned(),
        lines => lines.join("\n"),
    };
    match doc.tags.last_mut() {
        Some(tag) => tag.text = text,
        None => doc.description = text,
    }
}

/// The lines without stars, without what all of them are indented by, and without trailing space.
fn clean_lines<'a>(text: &'a str, lines: &mut Vec<&'a str>) {
    lines.clear();
    let mut rest = text.lines();
    let opening = rest.next().unwrap_or_default().trim_start_matches('*').trim_ascii_end();
    let first = opening.trim_ascii_start();
    lines.push(first);
    let mut margin = usize::MAX;
    let mut has_stars = true;
    for line in rest {
        let line = line.trim_ascii_end();
        let trimmed = line.trim_ascii_start();
        let line = trimmed.strip_prefix('*').unwrap_or(line);
        if !line.is_empty() {
            has_stars &= trimmed.starts_with('*');
            margin = margin.min(indentation(line));
        }
        lines.push(line);
    }
    // Behind stars the text on the opening line has its margin too.
    if has_stars && !first.is_empty() {
        margin = margin.min(indentation(opening));
    }
    for line in &mut lines[1..] {
        *line = line.get(margin..).unwrap_or_default();
    }
}

/// How many bytes of white space a line begins with.
fn indentation(line: &str) -> usize {
    line.len() - line.trim_ascii_start().len()
}

/// Keeps track of whether code stands between fences, where an at sign begins no tag. The line begins with a backtick
/// or a tilde.
fn follow_fence<'a>(line: &'a str, fence: &mut Option<&'a str>) {
    let mark = &line[..line.len() - line.trim_start_matches(&line[..1]).len()];
    if mark.len() < 3 {
        return;
    }
    match fence {
        None => *fence = Some(mark),
        Some(open) if mark.starts_with(*open) && line.len() == mark.len() => *fence = None,
        Some(_) => {}
    }
}

/// The tag that a line begins with, and what follows it.
fn tag_name(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix('@')?;
    let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '$'))).unwrap_or(rest.len());
    let (name, text) = rest.split_at(end);
    name.starts_with(|c: char| c.is_alphabetic() || c == '_').then_some((name, text.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse_jsdoc(text: &str) -> Option<Box<JsDoc>> {
        super::parse_jsdoc(text, &mut Vec::new())
    }

    fn description(text: &str) -> String {
        parse_jsdoc(text).map(|doc| doc.description).unwrap_or_default()
    }

    fn tags(text: &str) -> Vec<(String, String)> {
        let doc = parse_jsdoc(text).unwrap_or_default();
        doc.tags.into_iter().map(|tag| (tag.name, tag.text)).collect()
    }

    #[test]
    fn takes_off_stars_and_margin() {
        assert_eq!(description("* One.\n   *\n   *   - two\n   *     three\n   "), "One.\n\n  - two\n    three");
        assert_eq!(description("\n    One.\n      Two.\n  "), "One.\n  Two.");
        assert_eq!(description(" One. "), "One.");
        assert_eq!(description("\r\n * One.\r\n * Two.\r\n "), "One.\nTwo.");
        assert!(parse_jsdoc("  \n *\n ").is_none());
    }

    #[test]
    fn splits_block_tags() {
        let doc = " Text with me@example.com.\n * @deprecated use\n *   B\n * @default 1\n";
        assert_eq!(description(doc), "Text with me@example.com.");
        assert_eq!(tags(doc), [("deprecated".into(), "use\n  B".into()), ("default".into(), "1".into())]);
        assert_eq!(tags("\n * @example\n     a\n       b\n * @see B")[0].1, "a\n  b");
        assert_eq!(tags(" @TJS-type integer "), [("TJS-type".into(), "integer".into())]);
        assert_eq!(tags(" {@link A} "), []);
    }

    #[test]
    fn keeps_code() {
        let doc = "\n * @example\n * ```ts\n * @Injectable()\n *   class A {}\n * ```\n * @see B";
        assert_eq!(tags(doc)[0].1, "```ts\n@Injectable()\n  class A {}\n```");
        assert_eq!(tags(doc)[1], ("see".into(), "B".into()));
    }
}
