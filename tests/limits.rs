//! Inputs that are as large, as deep or as endless as nobody writes them: each ends with Rust or with a diagnostic, in
//! seconds, whatever the build.

use std::{
    fmt::Write as _,
    time::{Duration, Instant},
};

use tserde::Builder;

/// Far above what any of these needs without optimisation; what grows with the square of its input does not end in it.
const LONGEST: Duration = Duration::from_secs(120);

/// Generates, and gives the code of the first error if there is one.
fn outcome(text: String) -> Result<usize, String> {
    let start = Instant::now();
    let result = Builder::new().input_text("limits.ts", text).generate();
    let time = start.elapsed();
    assert!(time < LONGEST, "it took {time:?}");
    result.map(|bindings| bindings.type_count()).map_err(|error| error.diagnostics()[0].code.to_string())
}

fn fails_with(code: &str, text: impl Into<String>) {
    assert_eq!(outcome(text.into()), Err(code.to_owned()));
}

fn succeeds(text: impl Into<String>) {
    let outcome = outcome(text.into());
    assert!(outcome.is_ok(), "{outcome:?}");
}

/// The same for each number, put together.
fn repeated(count: usize, each: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, number| {
        let _ = write!(text, "{}", each(number));
        text
    })
}

fn nested(levels: usize, open: &str, inside: &str, close: &str) -> String {
    format!("{}{inside}{}", open.repeat(levels), close.repeat(levels))
}

#[test]
fn nesting_has_an_end() {
    for (open, close) in [("{ a: ", " }"), ("[", "]"), ("(", ")"), ("B<", ">")] {
        let text = format!("interface B<T> {{ b: T }} export type T = {};", nested(10_000, open, "string", close));
        fails_with("type-too-deep", text);
    }
    fails_with("type-too-deep", format!("export type T = string{};", "[]".repeat(10_000)));
    fails_with("type-too-deep", format!("export type T = {}string;", "keyof ".repeat(10_000)));
    let chain = repeated(10_000, |number| format!("T extends {number} ? \"{number}\" : "));
    fails_with("type-too-deep", format!("type C<T> = {chain} never; export interface A {{ a: C<7> }}"));
    let spaces = nested(10_000, "export namespace N { ", "export interface A {}", " }");
    fails_with("type-too-deep", spaces);
}

#[test]
fn recursion_without_an_end_is_found() {
    fails_with(
        "infinite-type",
        "type G<T> = T extends string ? G<[T]> : G<{ a: T }>; export interface A { a: G<string> }",
    );
    let count = "type B<T extends unknown[], N> = T[\"length\"] extends N ? T : B<[...T, 1], N>;";
    fails_with("infinite-type", format!("{count} export interface A {{ a: B<[], 100000> }}"));
    fails_with("type-too-deep", "interface N<T> { a: N<T[]> } export interface A { a: N<string> }");
    // Two ways on at each level: twice as many instances at the next.
    let twice = "interface N<T, U> { a: N<U[], T>; b?: N<{ x: T }, [U]>; c: T }";
    fails_with("type-too-deep", format!("{twice} export interface A {{ a: N<string, number> }}"));
    fails_with("circular-definition", "export type E<T = E> = T;");
}

#[test]
fn what_doubles_at_each_level_is_no_more_than_its_levels() {
    for body in ["[T, T]", "{ a: T; b: T }", "T | [T]", "T[] | { v: T }", "{ a: T } & { b: T }"] {
        let text = format!("type D<T> = {body}; export interface A {{ a: {} }}", nested(20, "D<", "string", ">"));
        succeeds(text);
    }
    let levels = repeated(40, |level| format!("type D{} = [D{level}, D{level}];", level + 1));
    succeeds(format!("type D0 = string; {levels} export interface A {{ a: D40 }}"));
    // Two types that lead to each other, and to their likes, in two ways.
    let pair = |name: &str, at: usize| {
        format!("interface {name}{at} {{ x: {name}{}; y: {name}{}; v: string }}", (at + 1) % 200, (at * 7 + 1) % 200)
    };
    let pairs = repeated(200, |at| pair("A", at) + &pair("B", at));
    succeeds(format!("{pairs} export type T = A0 extends B0 ? 1 : 2; export interface R {{ r: T }}"));
    // Each call looks at its argument for three signatures.
    let functions =
        "declare function f(a: 'x'): 1;\ndeclare function f(a: 'y'): 2;\ndeclare function f<T>(a: T): { v: T };\n";
    succeeds(format!("{functions}const value = {};\nexport type Value = typeof value;", nested(200, "f(", "1", ")")));
}

#[test]
fn what_differs_at_the_end_of_a_chain_is_found_once() {
    let chain = |name: char| {
        repeated(40, |level| {
            let next = level + 1;
            format!("type {name}{level} = {{ l: {name}{next}; k: 1 }} | {{ l: {name}{next}; k: 2 }};")
        })
    };
    let equal =
        "type Equal<X, Y> = (<T>() => T extends X ? 1 : 2) extends (<T>() => T extends Y ? 1 : 2) ? true : false;";
    let root = "export interface Root { same: Equal<A0, B0> }";
    succeeds(format!("{}type A40 = string; {}type B40 = number; {equal} {root}", chain('A'), chain('B')));
}

#[test]
fn products_have_a_limit() {
    let digits = "type D = \"0\"|\"1\"|\"2\"|\"3\"|\"4\"|\"5\"|\"6\"|\"7\"|\"8\"|\"9\";";
    fails_with("too-many-members", format!("{digits} export type T = `${{D}}${{D}}${{D}}${{D}}${{D}}${{D}}${{D}}`;"));
    let sets = repeated(12, |at| format!("type U{at} = {{ a{at}: 1 }} | {{ b{at}: 2 }} | {{ c{at}: 3 }};"));
    let all = repeated(12, |at| format!(" & U{at}"));
    fails_with("too-many-members", format!("{sets} export type T = unknown{all};"));
    let texts = nested(40, "D<", "\"a\"", ">");
    fails_with("too-many-members", format!("type D<T extends string> = `${{T}}${{T}}`; export type T = {texts};"));
}

#[test]
fn long_lists_take_as_long_as_they_are() {
    let count = 5_000;
    succeeds(format!("export type U = {};", repeated(count, |at| format!("| \"v{at}\""))));
    succeeds(format!("export enum E {{ {} }}", repeated(count, |at| format!("m{at},"))));
    succeeds(format!("export interface A {{ {} }}", repeated(count, |at| format!("p{at}: string;"))));
    succeeds(format!("export type T = [{}];", repeated(count, |_| "string,".to_owned())));
    succeeds(format!("export type T = {{}}{};", repeated(2_000, |at| format!(" & {{ p{at}: string }}"))));
    // All on one line, which is how tools write it.
    succeeds(repeated(6_000, |at| format!("export interface I{} extends I{at} {{}}", at + 1)) + "interface I0 {}");
    succeeds(repeated(2_000, |at| format!("export namespace N{at} {{ export interface A {{ x: string }} }}")));
    let keys = repeated(count, |at| format!("| \"v{at}\""));
    succeeds(format!("type K = {keys}; export type X = Exclude<K, Exclude<K, \"v1\" | \"v2\">>;"));
    let objects = repeated(1_000, |at| format!("| {{ k: \"v{at}\"; a{at}: string }}"));
    succeeds(format!("export type U = {objects};"));
    let overloads = repeated(60_000, |at| format!("m(a: {at}): {at};"));
    succeeds(format!("interface A {{ {overloads} }} export interface B {{ last: ReturnType<A[\"m\"]> }}"));
}

#[test]
fn long_chains_are_followed() {
    let next = |at: usize| format!("interface T{at} {{ next: T{} }}", at + 1);
    succeeds(format!("{} export interface T5000 {{ first?: T0 }}", repeated(5_000, next)));
    let alias = |at: usize| format!("type T{} = T{at};", at + 1);
    succeeds(format!("type T0 = {{ a: string }}; {} export interface A {{ a: T5000 }}", repeated(5_000, alias)));
    let empty = |at: usize| format!("interface I{} extends I{at} {{}}", at + 1);
    succeeds(format!("interface I0 {{ a: string }} {} export interface A extends I2000 {{}}", repeated(2_000, empty)));
    let longer = |at: usize| format!("interface I{} extends I{at} {{ p{at}: string }}", at + 1);
    let chain = repeated(2_200, longer);
    fails_with("too-many-members", format!("interface I0 {{}} {chain} export interface A extends I2200 {{}}"));
}

#[test]
fn a_web_of_types_in_a_circle_is_boxed_in_time() {
    let count = 1_500;
    let field = |from: usize, by: usize| format!("f{by}?: T{};", (from * by + 1) % count);
    let web = repeated(count, |at| format!("export interface T{at} {{ {} }}", repeated(20, |by| field(at, by + 1))));
    succeeds(web);
}

#[test]
fn documentation_of_nothing_but_marks_is_read() {
    for marks in ["[", "<", "{@", "`a", "_*`<", "[a](", "* a\n"] {
        succeeds(format!("/** {} */ export interface A {{ a: string }}", marks.repeat(20_000)));
    }
    for (marks, text) in [("> ", "a"), ("- ", "```"), ("1. ", "~~~"), ("- > ", "a"), (">", "a"), ("> - ", "- a")] {
        let (marks, lines) = (marks.repeat(20_000), "a\n".repeat(20_000));
        succeeds(format!("/**\n{marks}{text}\n{lines}*/ export interface A {{ a: string }}"));
    }
}

#[test]
fn what_is_extended_in_two_ways_is_looked_at_once() {
    for first in ["{ a: string }", "{ a: string; copy(): this }"] {
        let level = |at: usize| {
            let next = at + 1;
            format!(
                "interface L{next} extends A{at} {{ l{next}: 1 }} interface R{next} extends A{at} {{ r{next}: 1 }}
                interface A{next} extends L{next}, R{next} {{}}\n"
            )
        };
        let levels = repeated(40, level);
        succeeds(format!("interface A0 {first} {levels} export interface Root extends A40 {{}}"));
    }
    let class = |at: usize| {
        let next = at + 1;
        format!(
            "interface L{next} extends A{at} {{}} interface R{next} extends A{at} {{}}
            interface A{next} extends L{next}, R{next} {{}}\n"
        )
    };
    let levels = repeated(40, class);
    let missing = "export interface Root { a: A40[\"missing\"] }";
    fails_with("no-such-property", format!("declare class A0 {{ private own: string }} {levels} {missing}"));
}

#[test]
fn circles_of_constraints_are_found() {
    let root = "export type Root = ReturnType<typeof f>;";
    fails_with("circular-definition", format!("declare function f<T extends T>(a: T): T; {root}"));
    fails_with("circular-definition", format!("declare function f<T extends U, U extends T>(a: T): U; {root}"));
    let three = "declare function f<T extends U, U extends V, V extends T>(a: T): U;";
    fails_with("circular-definition", format!("{three} {root}"));
    let chain = repeated(2_000, |at| format!(", T{} extends T{at}", at + 1));
    succeeds(format!("export interface A<T0{chain}> {{ a: T2000 }}"));
}

#[test]
fn circles_of_properties_are_found() {
    for text in [
        r#"export interface A { x: A["x"] }"#,
        r#"export interface A { x: A["y"]; y: A["x"] }"#,
        r#"export interface A { x: keyof A["x"] }"#,
        r#"export interface A { x?: A["x"][] }"#,
        "export interface A { x: A extends { x: infer U } ? U : 3 }",
        "export class A { x = [this.x] }",
        "class A { static x = A.y; static y = A.x } export interface R { x: typeof A.x }",
        "type A = { [K in keyof A]: 1 }; export interface R { x: A }",
        "type A = { [K in keyof B]: 1 }; type B = { [K in keyof A]: 1 }; export interface R { x: A }",
        "type A = { x: 1 } & { [K in keyof A]?: 1 }; export interface R { x: A }",
        r#"export interface A { x: { [K in keyof A["x"]]: 1 } }"#,
        "type A<T> = { [K in keyof A<T[]> | keyof A<[T]>]: 1 }; export interface R { x: A<1> }",
    ] {
        fails_with("circular-definition", text);
    }
}

#[test]
fn arguments_without_an_end_are_named() {
    let endless = "type F<T> = T extends string ? [F<T>?] : never;";
    succeeds(format!(r#"{endless} type Box<T> = {{ v: T }}; export interface R {{ x: Partial<Box<F<"a">>> }}"#));
    succeeds(format!(
        r#"{endless} export interface Z<T> {{ u: {{ q: string }} & T }} export interface R {{ x: Z<F<"a">> }}"#
    ));
}

#[test]
fn what_grows_in_itself_has_an_end() {
    for grown in ["N<N<T>>", "N<T[]>", "N<{ a: T }>", "N<[T, T]>"] {
        let one = format!("interface N<T> {{ v: T; n: {grown}; m: {grown}; }}");
        let other = one.replace("N<", "M<");
        let held = "type Held<X> = X extends M<infer T> ? T : never;";
        succeeds(format!("{one} {other} {held} export interface A {{ a: Held<N<string>> }}"));
        let equal = "(<T>() => T extends N<1> ? 1 : 2) extends (<T>() => T extends M<1> ? 1 : 2) ? true : false";
        succeeds(format!("{one} {other} export interface A {{ a: {equal} }}"));
    }
}

#[test]
fn a_union_with_many_tags_is_written_in_time() {
    // Each tag is asked for where the one before is not there: so many matches, one in the other.
    for name in ["tag", "a_tag_that_is_so_long_that_what_asks_for_it_has_no_room_in_one_line"] {
        let tag = |at: usize, value: char| format!("| {{ {name}{at}: \"{value}\"; {value}{at}: string }}");
        let tagged = repeated(60, |at| tag(at, 'a') + &tag(at, 'b'));
        succeeds(format!("export type U = {tagged};"));
    }
}

#[test]
fn long_unions_are_compared_in_time() {
    let equal =
        "type Equal<X, Y> = (<T>() => T extends X ? 1 : 2) extends (<T>() => T extends Y ? 1 : 2) ? true : false;";
    let (count, value) = (8_000, |at: usize| format!("| \"v{at}\""));
    let (one, other) = (repeated(count, value), repeated(count, |at| value(count - 1 - at)));
    succeeds(format!("type A = {one}; type B = {other}; {equal} export interface R {{ r: Equal<A | 1, B | 1> }}"));
    let start = Instant::now();
    let side = |values: &str| Builder::new().input_text("union.ts", format!("export type U = {values};"));
    let changed = repeated(count, |at| format!("| \"w{at}\""));
    assert!(side(&other).changes_since(&side(&one)).is_ok_and(|changes| changes.all().is_empty()));
    assert!(side(&changed).changes_since(&side(&one)).is_ok_and(|changes| changes.all().len() == 2 * count));
    let time = start.elapsed();
    assert!(time < LONGEST, "it took {time:?}");
}

#[test]
fn names_that_fall_together_are_numbered_in_time() {
    // The signs between the letters are all that differs, and all are left out.
    let signs = ["_", "-", " "];
    let key = |number: usize| {
        (0..8).fold("a".to_owned(), |key, at| format!("{key}{}a", signs[number / 3_usize.pow(at) % signs.len()]))
    };
    succeeds(format!("export interface A {{ {} }}", repeated(6_561, |number| format!("\"{}\": string;", key(number)))));
    succeeds(format!("export type U = {};", repeated(6_561, |number| format!("| \"{}\"", key(number)))));
}
