//! Texts that are wrong, or too deep.

use super::parse_named;

/// The codes, messages and marked texts of what is found.
fn found(text: &str) -> Vec<(&'static str, String, String)> {
    let parsed = parse_named("test.ts", text);
    let found = parsed.diagnostics.into_iter().map(|diagnostic| {
        let span = diagnostic.labels[0].span;
        (diagnostic.code, diagnostic.message, text[span.start as usize..span.end as usize].to_owned())
    });
    found.collect()
}

/// The only message for a text, with where it begins.
fn only(text: &str) -> (String, u32) {
    let parsed = parse_named("test.ts", text);
    assert_eq!(parsed.diagnostics.len(), 1, "{:?}", parsed.diagnostics);
    assert_eq!(parsed.diagnostics[0].code, "syntax-error");
    (parsed.diagnostics[0].message.clone(), parsed.diagnostics[0].labels[0].span.start)
}

#[test]
fn says_where_the_error_is_behind_export() {
    assert_eq!(only("export type X = { a: string b: number }"), ("expected ';', got a name".into(), 28));
    assert_eq!(only("type Y = 1\nexport interface X { a: Array<string }"), ("expected ',', got '}'".into(), 48));
    assert_eq!(only("export type X = 'a' | | 'b'"), ("unexpected token `|`".into(), 22));
    assert_eq!(only("export namespace A { export type X = { a: B c: D } }").1, 44);
    assert_eq!(only("export foo"), ("expected '{', got a name".into(), 7));
}

#[test]
fn says_where_the_error_is() {
    assert_eq!(only("type A = string;\ntype A = ;").1, 26);
    assert_eq!(only("type A = 'abc").0, "unterminated string constant");
    assert_eq!(only("interface A {"), ("unexpected end of the file".into(), 13));
    assert_eq!(only("interface A { #a: string }").0, "private names are not allowed in interface");
    assert_eq!(only("\u{0}").1, 0);
}

#[test]
fn reports_all_that_is_found() {
    let text = "<<<<<<< a\ninterface A { #a: B }\n=======\nenum E { 1 }\n>>>>>>> b\ntype C = ;";
    let marked: Vec<_> = found(text).into_iter().map(|(_, _, marked)| marked).collect();
    assert_eq!(marked, ["<<<<<<<", "#a", "=======", "1", ">>>>>>>", ";"]);
}

#[test]
fn odd_texts_are_no_errors() {
    for text in [
        "",
        "\n",
        "\u{2028}",
        "// a",
        "#!/usr/bin/env node\ntype A = 1",
        ";;;",
        "'use strict'",
        "import 'a'; f(import.meta.url); await b",
    ] {
        assert_eq!(found(text), [], "{text:?}");
    }
}

#[test]
fn deep_types_are_an_error() {
    let kinds = [
        ("type A = ", "{a:", "1", "}"),
        ("interface A { b:", "{a:", "1", "}"),
        ("type A = ", "A<", "1", ">"),
        ("type A = ", "(", "1", ")"),
        ("type A = ", "[", "1", "]"),
        ("type A = ", "A[", "1", "]"),
        ("type A = ", "A extends B ? ", "1", ": 1"),
        ("type A = ", "A extends B ? 1 : ", "1", ""),
        ("type A = 1", "", "", "[]"),
        ("type A = ", "keyof ", "1", ""),
        ("type A = ", "() => ", "1", ""),
        ("type A = ", "{[k in ", "1", "]:1}"),
        ("type A = ", "`${", "1", "}`"),
        ("", "namespace a {", "", "}"),
        ("declare namespace a", ".b", " {", "}"),
        ("const a = ", "- ", "1", ""),
        ("const a = ", "[", "1", "]"),
        ("enum A { b = ", "(1 +", "1", ")"),
        ("export type A = ", "{a:", "1", "}"),
    ];
    for (before, open, middle, close) in kinds {
        // Those that nest in another way than by brackets are closed once.
        let close = if close == "}" && open == ".b" { "}".to_owned() } else { String::new() + close };
        let closing = |levels| if open == ".b" { close.clone() } else { close.repeat(levels) };
        let text = format!("{before}{}{middle}{}", open.repeat(10_000), closing(10_000));
        let codes: Vec<_> = found(&text).into_iter().map(|(code, ..)| code).collect();
        assert!(codes.contains(&"type-too-deep"), "{open}: {codes:?}");
        let text = format!("{before}{}{middle}{}", open.repeat(200), closing(200));
        let codes: Vec<_> = found(&text).into_iter().map(|(code, ..)| code).collect();
        assert!(!codes.contains(&"type-too-deep"), "{open}: {codes:?}");
    }
}

#[test]
fn the_parser_goes_deeper_than_the_tree() {
    for (open, close) in [("{a:", "}"), ("A<", ">"), ("[", "]"), ("keyof ", "")] {
        let text = format!("type A = {}1{}\ntype B = 1", open.repeat(900), close.repeat(900));
        let parsed = parse_named("test.ts", &text);
        assert_eq!(parsed.diagnostics.iter().map(|found| found.code).collect::<Vec<_>>(), ["type-too-deep"]);
        assert_eq!(parsed.module.statements.len(), 2);
    }
}
