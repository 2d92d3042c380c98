//! Comments, found between the nodes they stand between.
//!
//! The parser is not asked to keep them: between two neighbours of the tree there is nothing but white space,
//! punctuation and comments, so that the one before a declaration is found by reading those few bytes again.

/// The text between `/**` and `*/` of the last documentation comment in `trivia`, which ends where a node begins.
/// A comment that ends the line of the node before it belongs to that one.
pub(super) fn last_doc(trivia: &str) -> Option<&str> {
    // Most nodes have no comment at all.
    if !trivia.contains("/**") {
        return None;
    }
    let bytes = trivia.as_bytes();
    let mut last = None;
    let mut at = 0;
    let mut is_first_line = true;
    while at < bytes.len() {
        let rest = &trivia[at..];
        if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
        } else if let Some(inside) = rest.strip_prefix("/*") {
            let end = inside.find("*/").map_or(rest.len(), |end| end + 4);
            let is_doc = rest.starts_with("/**") && !rest.starts_with("/**/");
            let ends_its_line = rest[end..].trim_start_matches([' ', '\t', '\r', ',', ';']).starts_with('\n');
            if is_doc && !(is_first_line && ends_its_line && at > 0 && !opens(&bytes[..at])) {
                last = Some(rest[3..end].trim_end_matches('/').trim_end_matches('*'));
            }
            at += end;
        } else {
            is_first_line &= bytes[at] != b'\n';
            at += 1;
            while !trivia.is_char_boundary(at) {
                at += 1;
            }
        }
    }
    last
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
                at += trimmed.find("*/").map_or(trimmed.len(), |end| end + 2);
                continue;
            }
            if !trimmed.starts_with("//") && !(at == 0 && trimmed.starts_with("#!")) {
                return None;
            }
            let line = &trimmed[..trimmed.find('\n').unwrap_or(trimmed.len())];
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
