use super::*;
use crate::source::Span;

fn report(text: &str, labels: &[(u32, u32, &str)]) -> Report {
    let mut diagnostic = Diagnostic::error("test-code", "something is wrong").help("mend it");
    for &(start, end, label) in labels {
        diagnostic = diagnostic.at(Span::new(FileId(1), start, end), label);
    }
    render_in_text(&diagnostic, "a/b.ts", text)
}

#[test]
fn shows_the_line() {
    let report = report("let a\ntype A = B\n", &[(15, 16, "this")]);
    let expected = "\
error[test-code]: something is wrong
 --> a/b.ts:2:10
  |
2 | type A = B
  |          ^ this
  |
  = help: mend it";
    assert_eq!(report.rendered, expected);
    assert_eq!((report.labels[0].line, report.labels[0].column, report.labels[0].range.clone()), (2, 10, 15..16));
    assert!(report.coloured.contains("\u{1b}["));
}

#[test]
fn shows_labels_far_apart_one_after_the_other() {
    let text = format!("type A = 1\n{}type A = 2", "\n".repeat(100));
    let end = text.len() as u32;
    let report = report(&text, &[(end - 5, end - 4, "again"), (5, 6, "first")]);
    let expected = "\
error[test-code]: something is wrong
   --> a/b.ts:102:6
    |
102 | type A = 2
    |      ^ again
    |
   ::: a/b.ts:1:6
    |
  1 | type A = 1
    |      - first
    |
    = help: mend it";
    assert_eq!(report.rendered, expected);
}

#[test]
fn cuts_long_lines() {
    let text = format!("// b\r\n{}type A = B;{}", "/*é*/".repeat(100_000), " ".repeat(500_000));
    let start = text.find('B').unwrap_or_default() as u32;
    let report = report(&text, &[(start, start + 1, "this")]);
    assert!(report.rendered.len() < 600, "{}", report.rendered);
    assert!(report.rendered.contains("a/b.ts:2:500010"), "{}", report.rendered);
    assert!(report.rendered.contains("/*é*/type A = B;"), "{}", report.rendered);
}

#[test]
fn survives_odd_places() {
    for text in ["", "é", "\r\n", "\ta\r\n\tb\r\n", "日本 x"] {
        for (start, end) in [(0, 0), (1, 1), (0, 9), (9, 9), (2, 1), (3, 4)] {
            assert!(report(text, &[(start, end, "")]).rendered.starts_with("error[test-code]"));
        }
    }
}

#[test]
fn needs_no_place() {
    let report = render_unplaced(&Diagnostic::warning("test-code", "something is odd").help("one").help("two"));
    let expected = "warning[test-code]: something is odd\n |\n = help: one\n = help: two";
    assert_eq!(report.rendered, expected);
}

#[test]
fn shows_the_first_line_of_a_long_span() {
    let text = "type A = {\n".to_owned() + &"  a: 1\n".repeat(50) + "}";
    let report = report(&text, &[(9, text.len() as u32, "all of it")]);
    assert!(report.rendered.lines().count() < 10, "{}", report.rendered);
}

#[test]
fn a_colour_is_taken_away_and_nothing_else() {
    assert_eq!(without_colour("\x1b[1m\x1b[38;5;9merror\x1b[0m: [m \x1b[2J\x1b"), "error: [m \x1b[2J\x1b");
}
