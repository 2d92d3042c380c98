//! Comments, found between the nodes they stand between.
//!
//! The parser is not asked to keep them: between two neighbours of the tree there is nothing but white space,
//! punctuation and comments, so that the one before a declaration is found by reading those few bytes again.

/// The text between `/**` and `*/` of the last documentation comment in `trivia`, which ends where a node begins.
/// A comment that ends the line of the node before it belongs to that one.
pub(super) fn last_doc(trivia: &str) -> Option<&str> {
    let bytes = trivia.as_bytes();
    let mut last = None;
    // Between most neighbours there is none.
    let mut at = trivia.find('/')?;
    let mut is_first_line = !trivia[..at].contains('\n');
    while at < bytes.len() {
        match (bytes[at], bytes.get(at + 1)) {
            (b'/', Some(b'/')) => at = line_end(trivia, at),
            (b'/', Some(b'*')) => {
                let end = block_end(trivia, at);
                let is_doc = end > at + 4 && bytes[at + 2] == b'*';
                if is_doc && !(is_first_line && ends_line(&bytes[end..]) && at > 0 && !opens(&bytes[..at])) {
                    last = Some((at, end));
                }
                at = end;
            }
            (byte, _) => {
                is_first_line &= byte != b'\n';
                at += 1;
            }
        }
    }
    let (start, end) = last?;
    Some(trivia[start + 3..end].trim_end_matches('/').trim_end_matches('*'))
}

/// What is left of the beginning of a file without the comments that a blank line follows: they are about the file, which
/// a generator or a license says something of.
pub(super) fn without_banner(trivia: &str) -> &str {
    let mut rest = trivia;
    let mut at = 0;
    while let Some(start) = trivia[at..].find('/').map(|slash| at + slash) {
        let is_block = trivia[start..].starts_with("/*");
        at = if is_block { block_end(trivia, start) } else { line_end(trivia, start) };
        let blanks = &trivia[at..][..trivia[at..].len() - trivia[at..].trim_start().len()];
        if blanks.bytes().filter(|byte| *byte == b'\n').nth(1).is_some() {
            rest = &trivia[at..];
        }
    }
    rest
}

/// The end of the block comment that begins at `start`, or that of the text where it has none.
pub(super) fn block_end(text: &str, start: usize) -> usize {
    let inside = start + 2;
    let mut at = inside;
    // Slashes are rarer in comments than stars.
    while let Some(slash) = text.get(at..).and_then(|rest| rest.find('/')) {
        at += slash + 1;
        if at >= inside + 2 && text.as_bytes()[at - 2] == b'*' {
            return at;
        }
    }
    text.len()
}

/// The end of the line that `start` is in.
pub(super) fn line_end(text: &str, start: usize) -> usize {
    text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |end| start + end)
}

/// What is left of a text without the blanks and the block comments that it ends with.
pub(super) fn without_last_blocks(text: &str) -> &str {
    let mut text = text.trim_end();
    while let Some(start) = text.strip_suffix("*/").and_then(|comment| comment.rfind("/*")) {
        text = text[..start].trim_end();
    }
    text
}

/// Whether there is nothing but punctuation up to the end of the line.
fn ends_line(after: &[u8]) -> bool {
    after.iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r' | b',' | b';')) == Some(&b'\n')
}

/// Whether what stands before a comment opens a list, so that the comment cannot be about a member before it.
fn opens(before: &[u8]) -> bool {
    before.iter().any(|byte| matches!(byte, b'{' | b'(' | b'['))
}

/// The comments at the beginning of a file: `///` lines with what follows the slashes, and where that starts.
pub(super) fn leading_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = &text[at..];
            let trimmed = rest.trim_start();
            at += rest.len() - trimmed.len();
            if trimmed.starts_with("/*") {
                at = block_end(text, at);
                continue;
            }
            let is_line = trimmed.starts_with("//") || at == 0 && trimmed.starts_with("#!");
            if !is_line {
                return None;
            }
            let line = &text[at..line_end(text, at)];
            let start = at;
            at += line.len();
            if let Some(reference) = line.strip_prefix("///") {
                return Some((start + 3, reference));
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_last_block() {
        assert_eq!(last_doc("; /** a */ /* b */\n /** c */ // d\n"), Some(" c "));
        assert_eq!(last_doc("// /** a */\n"), None);
        assert_eq!(last_doc("/**/"), None);
        assert_eq!(last_doc("/** a **/"), Some(" a "));
    }

    #[test]
    fn what_a_blank_line_follows_is_about_the_file() {
        let doc = |trivia| last_doc(without_banner(trivia));
        assert_eq!(doc("/** made by a tool */\n\n"), None);
        assert_eq!(doc("/** made by a tool */\r\n\r\n// a\n"), None);
        assert_eq!(doc("/** made by a tool */\n\n/** a */\n"), Some(" a "));
        assert_eq!(doc("#!x\n/** a */\n// b\n"), Some(" a "));
        assert_eq!(doc("/** a */\n/// <reference lib=\"es5\" />\n"), Some(" a "));
    }

    #[test]
    fn leaves_a_trailing_comment_to_the_member_before() {
        assert_eq!(last_doc(": string; /** about it */\n  "), None);
        assert_eq!(last_doc("{ /** about the first */\n  "), Some(" about the first "));
        assert_eq!(last_doc("; /** about the next */ "), Some(" about the next "));
    }

    #[test]
    fn reads_lines_before_the_first_token() {
        let text = "#!x\n// a\n/* b */ /// <c>\n///d\r\nlet x; /// <e>";
        assert_eq!(leading_lines(text).map(|(_, line)| line.trim()).collect::<Vec<_>>(), ["<c>", "d"]);
    }
}
