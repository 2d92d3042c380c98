//! Comparisons as a program makes them: recursion, order, options, and what both sides say of each other.

use tserde::{Builder, ChangeKind, Changes};

fn side(text: &str) -> Builder {
    Builder::new().input_text("types.ts", text)
}

fn changes(old: &str, new: &str) -> Changes {
    side(new).changes_since(&side(old)).unwrap()
}

fn summary(changes: &Changes) -> Vec<String> {
    changes.all().iter().map(ToString::to_string).collect()
}

#[test]
fn what_leads_to_itself_ends() {
    let list = |value: &str| {
        format!(
            "export interface Node {{ value: {value}; next?: Node; all: Tree<Node>[] }}\nexport type Tree<T> = T | Tree<T>[];\n"
        )
    };
    let found = changes(&list("string"), &list("string | number"));
    assert_eq!(summary(&found)[0], "Node.value type widened: string → string | number (breaks readers, Rust source)");
    assert!(found.types().iter().any(|it| it.name == "Node" && it.breaks.reader && !it.breaks.writer));
    // Two types that lead to each other, of which one changed: both are what they were to nobody.
    let pair = |ty: &str| format!("export interface A {{ b: B }}\nexport interface B {{ a?: A; c: {ty} }}\n");
    let found = changes(&pair("string"), &pair("number"));
    assert!(found.types().iter().all(|it| it.breaks.reader && it.breaks.writer && it.changes == [0]));
    let inline = |ty: &str| format!("export type Json = {ty} | Json[] | {{ [key: string]: Json }};");
    let found = changes(&inline("string"), &inline("string | number"));
    assert!(found.breaks().reader && !found.breaks().writer, "{found}");
}

#[test]
fn the_order_of_declarations_is_no_change() {
    let old = "export interface A { b: B; c: 'x' | 'y' }\nexport interface B { d: number | string }\n";
    let new = "export interface B { d: string | number }\nexport interface A { c: 'y' | 'x'; b: B }\n";
    let found = changes(old, new);
    assert!(!found.breaks().any(), "{found}");
}

#[test]
fn the_same_comes_out_each_time() {
    let old = "export interface A { b: 1 | 2 | 3; c: { d: string }[]; e: F<string> }\nexport interface F<T> { g: T }\n";
    let new =
        "export interface A { b: 2 | 4; c: { d?: number }[]; e: F<number> }\nexport interface F<T> { g: T; h: T[] }\n";
    let first = changes(old, new);
    for _ in 0..5 {
        assert_eq!(changes(old, new).to_json(), first.to_json());
    }
    assert!(changes(old, old).is_empty() && changes(new, new).is_empty());
}

/// Who reads is broken one way round by what breaks who writes the other way round.
#[test]
fn readers_are_writers_the_other_way_round() {
    let texts = [
        "export interface A { b: string; c?: number | null; d: 'x' | 'y' }",
        "export interface A { b: string | number; c: number; d: 'x' | 'z'; [key: string]: unknown }",
        "export interface A { b: { e: string }; d: 'x' }",
        "export type A = { k: 1; b: string } | { k: 2; b?: number }",
    ];
    for old in texts {
        for new in texts {
            let verdict = |changes: &Changes| (changes.types()[0].breaks.reader, changes.types()[0].breaks.writer);
            let (there, back) = (verdict(&changes(old, new)), verdict(&changes(new, old)));
            assert_eq!(there, (back.1, back.0), "{old}\n{new}");
            // What is said of the changes is what is said of the type.
            let breaks = changes(old, new).breaks();
            assert_eq!((breaks.reader, breaks.writer), there, "{old}\n{new}\n{}", changes(old, new));
        }
    }
}

#[test]
fn an_option_may_name_what_only_one_side_has() {
    let old = side("export interface A { b: string }\nexport interface C { d: number }\n");
    let new = side("export interface A { b: string }\n");
    let with = |builder: &Builder| builder.clone().rename("C.d", "e").root("A").root("C");
    let found = with(&new).changes_since(&with(&old)).unwrap();
    assert_eq!(found.all()[0].kind, ChangeKind::TypeRemoved);
    let with = |builder: &Builder| builder.clone().rename("X.y", "z");
    let error = with(&new).changes_since(&with(&old)).unwrap_err();
    assert_eq!(error.diagnostics()[0].code, "unmatched-address");
    assert!(error.to_string().starts_with("error["), "{error}");
}

#[test]
fn bindings_know_what_they_were_made_from() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("types.ts");
    let write = |text: &str| std::fs::write(&file, text).unwrap();
    write("export interface A { b: string }");
    let old = Builder::new().input(&file).generate().unwrap();
    write("export interface A { b?: string }");
    let new = Builder::new().input(&file).generate().unwrap();
    std::fs::remove_file(&file).unwrap();
    assert_eq!(new.changes_since(&old).unwrap().all()[0].kind, ChangeKind::BecameOptional);
    assert!(old.changes_since(&old).unwrap().is_empty());
}

/// Whether it breaks who reads, and who writes, as the change says it and as the verdict on the type does.
fn verdict(old: &str, new: &str) -> (bool, bool) {
    let (old, new) = (format!("export type A = {old};"), format!("export type A = {new};"));
    let found = changes(&old, &new);
    let (breaks, of_type) = (found.breaks(), found.types()[0].breaks);
    assert_eq!((breaks.reader, breaks.writer), (of_type.reader, of_type.writer), "{old}\n{new}\n{found}");
    (breaks.reader, breaks.writer)
}

/// Holds the verdicts, and that they are each other's the other way round.
fn assert_verdicts(cases: &[(&str, &str, bool, bool)]) {
    for (old, new, reader, writer) in cases {
        assert_eq!(verdict(old, new), (*reader, *writer), "{old} → {new}");
        assert_eq!(verdict(new, old), (*writer, *reader), "{new} → {old}");
    }
}

#[test]
fn a_rest_is_what_stands_from_there_on() {
    assert_verdicts(&[
        ("[string, string?, ...number[]]", "[string, ...string[]]", true, true),
        ("[string, string?, ...number[]]", "[string, ...number[]]", true, true),
        ("[...string[], number]", "[string, string, number]", false, true),
        ("[...string[], number]", "[string, number, number]", true, true),
        ("[...string[], number]", "[string, ...string[], number]", false, true),
        ("[...(string | number)[]]", "[...string[], number]", false, true),
        ("[string, ...number[]]", "[...(string | number)[], number]", true, true),
        ("(string | number)[]", "[string, ...number[]]", false, true),
        ("[string?, ...string[]]", "string[]", false, false),
        ("[number, ...string[], string]", "[number, string, ...string[]]", false, false),
    ]);
}

#[test]
fn a_template_fits_where_its_texts_are() {
    assert_verdicts(&[
        ("`a${string}`", "`ab${string}`", false, true),
        ("`${string}b`", "`a${string}b`", false, true),
        ("`a${string}`", "`b${string}`", true, true),
        ("`${string}-${string}`", "`${number}-${number}`", false, true),
        ("`${number}-${string}`", "`1-${number}`", false, true),
        ("`${string}-${number}`", "`${number}-${string}`", true, true),
        ("`a${string}`", "`a${number}b${boolean}`", false, true),
        ("`a${number}`", "`a${string}`", true, false),
        ("`a${number}`", "`a1${number}`", true, true),
        ("`${number}px`", "'01px' | '1e+21px'", false, true),
        ("`${bigint}px`", "'--1px' | '-px'", true, true),
        ("`${bigint}px`", "'-0px' | '12px'", false, true),
    ]);
}

#[test]
fn index_signatures_meet_where_their_keys_do() {
    assert_verdicts(&[
        ("{ [k: string]: 1 }", "{ [k: number]: 'x' }", true, true),
        ("{ [k: string]: 1 }", "{ [k: number]: 1 }", false, false),
        ("{ [k: string]: 1 }", "{ [k: `a${string}`]: 1 | 2 }", true, false),
        ("{ [k: `a${string}`]: 1 }", "{ [k: `ab${string}`]: 1 | 2 }", true, false),
        ("{ [k: `a${string}`]: 1 }", "{ [k: `b${string}`]: 2 }", false, false),
        ("{ [k: `a${string}`]: 1 }", "{ [k: number]: 2 }", false, false),
        ("{ [k: `${number}`]: 1 }", "{ [k: number]: 2 }", true, true),
        // Only those meet of which one has all the keys of the other.
        ("{ [k: `${string}0`]: 1 }", "{ [k: number]: 2 }", false, false),
        ("{ [k: `a${string}`]: 1 }", "{ [k: `${string}b`]: 2 }", false, false),
        ("{ [k: string]: 1 | 2; [k: `a${string}`]: 1 }", "{ [k: string]: 1 | 2 }", true, false),
        ("{ [k: string]: 1 | 2; [k: number]: 1 }", "{ [k: number]: 1 }", false, false),
        ("{ a?: string }", "{ [k: string]: string }", false, false),
        ("{ a?: string }", "{ [k: number]: number }", false, false),
        ("{ a: string }", "{ [k: string]: string }", true, false),
    ]);
}

/// What is mixed of a property and an index signature that does not take it is a value of its own type.
#[test]
fn an_index_signature_is_held_against_one_with_the_same_keys() {
    let mixed = "{ a: string } & { [k: string]: 1 }";
    assert_verdicts(&[(&format!("{{ b: {mixed} }}"), &format!("{{ b: {mixed}; c?: 1 }}"), false, false)]);
}

/// To the compiler an index signature says nothing of a property that may be absent; the change tells who reads it.
#[test]
fn a_type_with_an_index_signature_stands_where_properties_may_be_absent() {
    for (old, new, writer) in [("string", "number", true), ("string", "unknown", false)] {
        let (old, new) =
            (format!("export type A = {{ a?: {old} }};"), format!("export type A = {{ [k: string]: {new} }};"));
        let (there, back) = (changes(&old, &new), changes(&new, &old));
        assert_eq!((there.types()[0].breaks.reader, there.types()[0].breaks.writer), (false, writer), "{there}");
        assert_eq!((back.breaks().reader, back.breaks().writer), (writer, false), "{back}");
        assert!(there.all().iter().any(|change| change.kind == ChangeKind::PropertyRemoved && change.breaks.reader));
    }
}
