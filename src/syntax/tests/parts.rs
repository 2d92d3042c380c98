//! Large files, which are parsed in parts.

use super::*;

/// A declaration with a comment, types of several kinds, and a name of its own.
fn declaration(number: usize) -> String {
    format!(
        "\n/**\n * Number {number}.\n */\nexport interface A{number} extends B<A{number}> {{\n  /** Of it. */\n  \
         a{number}?: `x${{string}}` | [typeof import('./{number}')];\n}}\nexport type T{number} = \"}}\";\n"
    )
}

/// A file of a few hundred of them, with another text between.
fn file_with(text: &str) -> String {
    let declarations = |range: std::ops::Range<usize>| range.map(declaration).collect::<String>();
    format!("{}{text}{}", declarations(0..500), declarations(500..1000))
}

/// What is found in a text: the statements, but for the numbers of their nodes, and all else.
fn found(parsed: &ParsedFile) -> String {
    let module = &parsed.module;
    let mut names = parsed.names.clone();
    names.sort();
    names.dedup();
    let found = format!("{} {:?} {:?} {names:?}", module.is_module, module.statements, parsed.requests);
    let mut parts = found.split("NodeId(");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.trim_start_matches(|c: char| c.is_ascii_digit()));
    std::iter::once(first.as_str()).chain(rest).collect()
}

fn whole(text: &str) -> ParsedFile {
    let source = SourceText { file: FileId(1), path: "test.d.ts", text };
    join_parts(&source, vec![parse_part(&source, &Part::whole(text), NodeId(0))])
}

#[test]
fn parts_are_what_the_whole_is() {
    let texts = [
        "",
        "export {};\n",
        "/*\n",
        "declare module 'm' {\nexport interface M {}\n}\n",
        "/*\nexport type X = {\n}\nexport type X = 1;\n*/\n",
        "export type X = `\n}\nexport type X = 1;\n`;\n",
        "export type Y = {\n}\n// That is:\n  | 1;\n",
        "// π\r\nexport type P = 'π';\r\n",
        "export interface M {\n  a: `${'}'}`\n}\nexport default M;",
    ];
    for text in texts {
        let text = file_with(text);
        let (parsed, whole) = (parse_named("test.d.ts", &text), whole(&text));
        assert!(parsed.diagnostics.is_empty() && found(&parsed) == found(&whole));
        assert!(super::super::parts::parts(&text, true).len() > 3);
    }
}

#[test]
fn nodes_have_numbers_of_their_own() {
    let parsed = parse_named("test.d.ts", &file_with(""));
    let statements = format!("{:?}", parsed.module.statements);
    let numbers = statements.split("NodeId(").skip(1).filter_map(|rest| rest.split(')').next()?.parse::<u32>().ok());
    let mut numbers: Vec<u32> = numbers.collect();
    assert!(numbers.iter().all(|number| *number < parsed.module.node_count));
    let count = numbers.len();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), count);
}

#[test]
fn errors_are_those_of_the_whole() {
    for text in ["export interface {\n}\n", "}\n", "export type A = `\n", "export type D = {a: {\n"] {
        let text = file_with(text);
        let (parsed, whole) = (parse_named("test.d.ts", &text), whole(&text));
        assert!(!whole.diagnostics.is_empty());
        assert_eq!(format!("{:?}", parsed.diagnostics), format!("{:?}", whole.diagnostics));
    }
    let deep = format!("export type D = {}1{};\n", "[".repeat(2_000), "]".repeat(2_000));
    let parsed = parse_named("test.d.ts", &file_with(&deep));
    assert_eq!(parsed.diagnostics.len(), 1);
}
