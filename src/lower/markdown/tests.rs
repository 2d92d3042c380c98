//! What rustdoc's own parser makes of what is written.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

use super::*;

fn written(text: &str) -> String {
    let mut nothing = |_: &str| None;
    let mut markdown = Markdown::new(&mut nothing);
    markdown.paragraphs(text);
    let part = |part: DocPart| match part {
        DocPart::Text(text) => text,
        DocPart::Link { .. } => unreachable!("nothing is resolved"),
    };
    markdown.finish().into_iter().map(part).collect()
}

#[test]
fn what_is_no_markup_is_escaped() {
    for (text, expected) in [
        ("an [index] of <T>", "an \\[index\\] of \\<T>"),
        ("`[a] <b>` stays", "`[a] <b>` stays"),
        ("a lone ` tick", "a lone \\` tick"),
        ("see https://a.b/c.", "see <https://a.b/c>."),
        ("see (https://a.b/c)", "see (<https://a.b/c>)"),
        ("<https://a.b>", "<https://a.b>"),
        ("[x](https://a.b)", "[x](https://a.b)"),
        ("[x](https://a.b \"The docs\") [y](https://a.b 'c)')", "[x](https://a.b) [y](https://a.b)"),
        ("[x](<https://a.b/c>) [y]( <https://a.b/c> \"d\" )", "[x](https://a.b/c) [y](https://a.b/c)"),
        ("[x](https://a.b/c_(d))", "[x](https://a.b/c_(d))"),
        ("[x](https://a.b c) [y](https://a.b \"c)", "\\[x\\](<https://a.b> c) \\[y\\](<https://a.b> \"c)"),
        ("[x](./y.md)", "x"),
        ("a ![x](./y.svg) ![z](https://a.b/z.svg)", "a x ![z](https://a.b/z.svg)"),
        ("[a\nb][C] [c] [d]\n\n[c]: https://a.b", "[a\nb](https://a.b) [c](https://a.b) \\[d\\]"),
        ("[a]\n```\n[a]: https://a.b\n```", "\\[a\\]\n```text\n[a]: https://a.b\n```"),
        ("so![0]", "so!\\[0\\]"),
        ("a \\[b", "a \\[b"),
        ("> [!TIP]\n> a\n\n> [!b]", "> **Tip:**\n> a\n\n> \\[!b\\]"),
        ("x[0][1]", "x\\[0\\]\\[1\\]"),
        ("- a ` b\n- `[c]`", "- a \\` b\n- `[c]`"),
        ("1. a ` b\n2. `[c]`", "1. a \\` b\n2. `[c]`"),
        ("a `b\n2. c`", "a `b\n2. c`"),
        ("a\n      b\n      - c", "a\nb\n      - c"),
        ("- a\n      b", "- a\n      b"),
        ("a user\\'s \\\"b\\\" and \\*c\\*", "a user's \"b\" and \\*c\\*"),
    ] {
        assert_eq!(written(text), expected, "{text}");
    }
}

#[test]
fn no_code_is_a_doctest() {
    for (text, expected) in [
        ("```\na\n```", "```text\na\n```"),
        ("```rust\na\n```", "```text\na\n```"),
        ("```ts\na[0]\n```\nb", "```ts\na[0]\n```\nb"),
        ("```\nopen", "```text\nopen\n```"),
        ("a\n\n    code\n    more\n\nb", "a\n\n```text\ncode\nmore\n```\n\nb"),
        ("- a\n    - b", "- a\n    - b"),
        ("- a\n\n        code", "- a\n\n  code"),
    ] {
        assert_eq!(written(text), expected, "{text}");
    }
}

/// Lines that begin or end blocks, or seem to.
const LINES: [&str; 34] = [
    "",
    "a",
    "   a",
    "    a",
    "       a",
    "- a",
    "    - a",
    "        - a",
    "1. a",
    "2. a",
    "   12. a",
    "-",
    "*",
    "-     a",
    "- - a",
    "```",
    "    ```",
    "      ```",
    "- ```",
    "  ~~~",
    "# a",
    "    # a",
    "- # a",
    "> a",
    "  >     a",
    "- >     a",
    "---",
    "===",
    "* * *",
    "| a |\n| - |",
    "<p>a",
    "<pre>a",
    "[a]: https://a.b",
    "    1. ~~~",
];

/// The code in a text that rustdoc would run.
fn doctests(text: &str) -> usize {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let runs = |event: &Event<'_>| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => true,
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => matches!(&**language, "" | "rust"),
        _ => false,
    };
    Parser::new_ext(text, options).filter(runs).count()
}

#[test]
fn lines_in_no_order_make_a_doctest() {
    assert_eq!(doctests("    a\n\n```rust\n```\n- ```\n  b\n"), 3);
    for number in 0..LINES.len().pow(3) as u64 {
        assert_no_doctest(3, number);
    }
    // Of the longer ones, a few.
    for number in 0..20_000_u64 {
        assert_no_doctest(8, number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 8);
    }
}

/// Asks for so many lines, which the digits of a number are.
fn assert_no_doctest(count: usize, mut number: u64) {
    let mut lines = Vec::new();
    for _ in 0..count {
        lines.push(LINES[(number % LINES.len() as u64) as usize]);
        number /= LINES.len() as u64;
    }
    let text = lines.join("\n");
    let written = written(&text).lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    assert_eq!(doctests(&written), 0, "{text}\n\nbecame\n\n{written}");
}
