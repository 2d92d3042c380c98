//! Small programs, and the decisions about them.

use crate::{
    diagnostics::Diagnostics,
    lower::{Lowered, lower_program},
    model::{Field, Item, ItemKind, Model, NameHint},
    options::{Input, Options},
    source::Sources,
    symbols, syntax,
    types::{ALWAYS, PRELUDE, Types},
};

/// The items of a program, one a line, and the codes of what was reported.
fn decided(text: &str) -> (Vec<String>, Vec<&'static str>) {
    let input = Input::Text { name: "input.ts".to_owned(), text: text.to_owned() };
    let (lowered, diagnostics) = lowered(&Options { inputs: vec![input], ..Options::default() });
    let items = lowered.model.order.iter().map(|id| shown(&lowered.model, lowered.model.item(*id))).collect();
    (items, diagnostics.into_found().into_iter().map(|found| found.code).collect())
}

#[test]
fn presence_keeps_absent_null_and_value_apart() {
    let (items, codes) = decided("export interface A { a: string; b?: string; c: string | null; d?: string | null }");
    assert_eq!(
        items,
        ["A: struct { a: String Required, b: String Optional, c: String Nullable, d: String OptionalNullable }"]
    );
    assert!(codes.is_empty());
}

#[test]
fn generics_stay_where_rust_can_say_them() {
    let (items, _) = decided(
        "export interface Page<T, U> { items: T[]; next?: Page<T, U> }
         export interface Form<T> { value: T; dirty: { [K in keyof T]: boolean } }
         export interface Use { page: Page<string, number>; form: Form<{ a: string }> }",
    );
    assert_eq!(
        items[0],
        "Page<T>: struct { items: Vec(Parameter(0)) Required, next: Item(0, [Parameter(0)]) Optional }"
    );
    assert!(items[1].starts_with("Use: struct { page: Item(0, [String]) Required"), "{items:#?}");
    assert!(!items.iter().any(|item| item.starts_with("Form")), "{items:#?}");
}

#[test]
fn an_alias_with_null_is_an_option_of_what_it_names() {
    let (items, _) = decided("export type Name = 'a' | 'b' | null; export interface A { n?: Name; all: Name[] }");
    assert_eq!(items[0], "Name: Alias(Option(Item(2, [])))");
    assert_eq!(items[1], "Name/Value: literals a, b");
    assert_eq!(items[2], "A: struct { n: Item(2, []) OptionalNullable, all: Vec(Item(0, [])) Required }");
}

#[test]
fn unions_are_told_apart_by_kind_and_tag() {
    let (items, codes) = decided("export type U = 'x' | number | string[] | { t: 1; a: U } | { t: 2 }");
    assert_eq!(items[0], "U: union { x, Number, Array, 1, 2 }");
    assert!(codes.is_empty(), "{codes:?}");
}

#[test]
fn what_cannot_be_told_apart_is_said() {
    let (_, codes) = decided("interface A { a: string } interface B { a: string } export type U = A | B");
    assert_eq!(codes, ["ambiguous-union"]);
}

#[test]
fn names_that_nothing_declares_are_errors_where_data_reaches_them() {
    assert_eq!(decided("export interface A { b: Missing }").1, ["unresolved-reference"]);
    assert!(decided("export interface A { f(b: Missing): void }").1.is_empty());
}

#[test]
fn nesting_is_no_matter_of_the_stack() {
    let text = format!("export type A = {}string{};", "{ a: ".repeat(400), " }".repeat(400));
    let thread = std::thread::Builder::new().stack_size(8 << 20);
    let items = thread.spawn(move || decided(&text).0.len()).map(std::thread::JoinHandle::join);
    assert_eq!(items.ok().and_then(Result::ok), Some(400));
}

fn lowered(options: &Options) -> (Lowered, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let mut sources = Sources::open(PRELUDE, &options.inputs, &mut diagnostics);
    let program = syntax::parse_program(&mut sources, PRELUDE, &ALWAYS, &mut diagnostics);
    let symbols = symbols::bind_program(&program);
    let mut types = Types::new(&program, symbols);
    let (lowered, _) = lower_program(&mut types, options, &mut diagnostics);
    for diagnostic in types.take_diagnostics() {
        diagnostics.report(diagnostic);
    }
    (lowered, diagnostics)
}

fn shown(model: &Model, item: &Item) -> String {
    let name = shown_name(model, item);
    let generics: Vec<_> = item.generics.iter().map(|generic| &*generic.name.wire).collect();
    let generics = if generics.is_empty() { String::new() } else { format!("<{}>", generics.join(", ")) };
    let kind = match &item.kind {
        ItemKind::Struct(object) => {
            let field = |field: &Field| format!("{}: {:?} {:?}", field.name.wire, field.ty, field.presence);
            format!("struct {{ {} }}", object.fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
        ItemKind::Literals(literals) => {
            let names: Vec<_> = literals.variants.iter().map(|variant| &*variant.name.wire).collect();
            format!("literals {}", names.join(", "))
        }
        ItemKind::Union(union) => {
            let names: Vec<_> = union.variants.iter().map(|variant| &*variant.name.wire).collect();
            format!("union {{ {} }}", names.join(", "))
        }
        ItemKind::Constant(_)
        | ItemKind::Flags(_)
        | ItemKind::Newtype(_)
        | ItemKind::Pattern(_)
        | ItemKind::Tuple(_)
        | ItemKind::Alias(_)
        | ItemKind::Never => format!("{:?}", item.kind),
    };
    format!("{name}{generics}: {kind}").replace("ItemId(", "").replace("), [", ", [")
}

fn shown_name(model: &Model, item: &Item) -> String {
    match &item.name.hint {
        NameHint::Declared(name) => name.to_string(),
        NameHint::Nested { parent, segment } => format!("{}/{segment}", shown_name(model, model.item(*parent))),
        NameHint::Within(way) => way.join("/"),
        NameHint::Made(name) => name.to_string(),
        NameHint::Instance { generic, .. } => generic.to_string(),
    }
}
