//! The text of documentation comments: stars and margin taken off, block tags taken apart.

use super::{JsDoc, JsDocTag};

/// Reads what stands between `/**` and `*/`. `None` when there is nothing.
pub(super) fn parse_jsdoc(text: &str) -> Option<Box<JsDoc>> {
    let lines = clean_lines(text);
    let mut doc = JsDoc::default();
    let mut fence = None;
    let mut block: Vec<&str> = Vec::new();
    for line in &lines {
        let is_in_code = fence.is_some();
        follow_fence(line, &mut fence);
        match if is_in_code { None } else { tag_name(line) } {
            Some((name, rest)) => {
                close_block(&mut doc, &mut block);
                doc.tags.push(JsDocTag { name: name.to_owned(), text: String::new() });
                block.push(rest);
            }
            None => block.push(line),
        }
    }
    close_block(&mut doc, &mut block);
    (!doc.description.is_empty() || !doc.tags.is_empty()).then(|| Box::new(doc))
}

/// Ends what was being collected: the last tag, or the description before the first.
fn close_block(doc: &mut JsDoc, block: &mut Vec<&str>) {
    let is_blank = |line: &&str| line.trim().is_empty();
    let start = block.iter().position(|line| !is_blank(line)).unwrap_or(block.len());
    let end = block.iter().rposition(|line| !is_blank(line)).map_or(start, |last| last + 1);
    let text = block[start..end].join("\n");
    match doc.tags.last_mut() {
        Some(tag) => tag.text = text,
        None => doc.description = text,
    }
    block.clear();
}

/// The lines without stars, without what all of them are indented by, and without trailing space.
fn clean_lines(text: &str) -> Vec<&str> {
    let mut lines = text.lines();
    let opening = lines.next().unwrap_or_default().trim_start_matches('*').trim_end();
    let first = opening.trim_start();
    let rest: Vec<&str> = lines.clone().map(without_star).collect();
    let margin = rest.iter().filter(|line| !line.is_empty()).map(|line| indentation(line)).min().unwrap_or(0);
    // Behind stars the text on the opening line has its margin too.
    let has_stars = lines.all(|line| line.trim().is_empty() || line.trim_start().starts_with('*'));
    let margin = if has_stars && !first.is_empty() { margin.min(indentation(opening)) } else { margin };
    std::iter::once(first).chain(rest.into_iter().map(|line| line.get(margin..).unwrap_or_default())).collect()
}

/// A line without its star and what is before it.
fn without_star(line: &str) -> &str {
    let trimmed = line.trim_end();
    match trimmed.trim_start().strip_prefix('*') {
        Some(rest) => rest,
        None => trimmed,
    }
}

/// How many bytes of white space a line begins with.
fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// Keeps track of whether code stands between fences, where an at sign begins no tag.
fn follow_fence<'a>(line: &'a str, fence: &mut Option<&'a str>) {
    let trimmed = line.trim_start();
    let marks = ["`", "~"].map(|mark| &trimmed[..trimmed.len() - trimmed.trim_start_matches(mark).len()]);
    let Some(mark) = marks.into_iter().find(|mark| mark.len() >= 3) else { return };
    match fence {
        None => *fence = Some(mark),
        Some(open) if mark.starts_with(*open) && trimmed.len() == mark.len() => *fence = None,
        Some(_) => {}
    }
}

/// The tag that a line begins with, and what follows it.
fn tag_name(line: &str) -> Option<(&str, &str)> {
    let rest = line.trim_start().strip_prefix('@')?;
    let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '$'))).unwrap_or(rest.len());
    let (name, text) = rest.split_at(end);
    name.starts_with(|c: char| c.is_alphabetic() || c == '_').then_some((name, text.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

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
