//! The shapes, as text, on small models. That the text does what it says is what `tests/cases` is for.

use super::*;
use crate::model::*;

/// A model of items by name, in order, finished.
fn emitted(items: Vec<(&str, ItemKind)>) -> String {
    emit_model(&model(items))
}

fn model(items: Vec<(&str, ItemKind)>) -> Model {
    let mut model = Model::default();
    for (name, kind) in items {
        model.order.push(ItemId(model.items.len() as u32));
        model.items.push(Item {
            name: ItemName { hint: NameHint::Declared(name.into()), rust: name.into() },
            address: vec![name.into()],
            namespace: Vec::new(),
            file: Vec::new(),
            module: Vec::new(),
            docs: Docs::default(),
            visibility: Visibility::Public,
            generics: Vec::new(),
            derives: Derives::default(),
            non_exhaustive: false,
            builder: None,
            attributes: Vec::new(),
            kind,
        });
    }
    finish(&mut model);
    model
}

fn name(wire: &str, rust: &str) -> Name {
    Name { wire: wire.into(), hint: None, rust: rust.into() }
}

fn field(wire: &str, rust: &str, ty: Ty, presence: Presence) -> Field {
    Field { name: name(wire, rust), docs: Docs::default(), ty, presence, attributes: Vec::new() }
}

fn record(fields: Vec<Field>) -> ItemKind {
    ItemKind::Struct(Struct { fields, rename_all: Some(RenameRule::CamelCase), ..Struct::default() })
}

fn variant(name_: &str, ty: Ty) -> Variant {
    Variant { name: name(name_, name_), docs: Docs::default(), content: VariantContent::Newtype(ty) }
}

fn item(at: u32) -> Ty {
    Ty::Item(ItemId(at), Vec::new())
}

/// The part of a text from the line that has `start` to the next empty line.
fn part<'a>(text: &'a str, start: &str) -> &'a str {
    let at = text.find(start).unwrap_or_else(|| panic!("no `{start}` in\n{text}"));
    let at = text[..at].rfind("\n\n").map_or(0, |at| at + 2);
    let rest = &text[at..];
    rest.find("\n\n").map_or(rest, |end| &rest[..=end])
}

use Presence::{Lenient, Nullable, Optional, OptionalNullable, Required};

#[test]
fn presences_are_told_apart() {
    let text = emitted(vec![(
        "User",
        record(vec![
            field("fullName", "full_name", Ty::String, Required),
            field("type", "r#type", Ty::Bool, Optional),
            field("$ref", "ref_", Ty::String, Nullable),
            field("both", "both", Ty::String, OptionalNullable),
            field("either", "either", Ty::String, Lenient),
        ]),
    )]);
    assert_eq!(
        part(&text, "pub struct User"),
        r#"#[allow(clippy::option_option)]
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct User {
    pub full_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<bool>,
    #[serde(rename = "$ref")]
    pub ref_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub both: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<String>,
}
"#
    );
    assert_eq!(
        part(&text, "wire::deserialize!"),
        r#"wire::deserialize! {
    User {
        full_name: required("fullName"),
        r#type: optional("type"),
        ref_: required("$ref"),
        both: optional("both"),
        either: lenient("either"),
    }
}
"#
    );
}

#[test]
fn numbers_are_written_through_the_helper_or_wrapped() {
    let mut model = model(vec![
        ("Point", record(vec![field("x", "x", Ty::F64, Required), field("y", "y", Ty::F64, Optional)])),
        ("Coordinates", ItemKind::Alias(Ty::Vec(Box::new(Ty::F64)))),
        ("Page", record(vec![field("items", "items", Ty::Vec(Box::new(Ty::Bool)), Required)])),
        (
            "Path",
            record(vec![
                field("at", "at", item(1), Required),
                field("page", "page", Ty::Item(ItemId(2), vec![item(1)]), Required),
                field("named", "named", Ty::Tuple(vec![Ty::String, Ty::F64]), Required),
            ]),
        ),
    ]);
    model.items[2].generics = vec![Generic { name: name("T", "T"), default: None }];
    let text = emit_model(&model);
    let point = part(&text, "pub struct Point");
    assert!(point.contains("#[serde(serialize_with = \"wire::number\")]\n    pub x: f64,"), "{point}");
    let path = part(&text, "pub struct Path");
    assert!(path.contains("#[serde(serialize_with = \"wire::number\")]\n    pub at: Coordinates,"), "{path}");
    assert!(path.contains("    pub page: Page<Vec<Number>>,"), "{path}");
    assert!(path.contains("    pub named: (String, f64),"), "{path}");
    assert!(text.contains("pub use wire::Number;"));
    assert!(text.contains("plain!(String);"));
}

#[test]
fn a_tag_streams_into_its_variant() {
    let case = |value: &str, at| TagCase {
        values: vec![Literal::String(value.into())],
        listed_by: None,
        then: SelectObject::One(at),
    };
    let text = emitted(vec![
        ("Cat", record(vec![field("kind", "kind", Ty::String, Required)])),
        ("Dog", record(vec![field("kind", "kind", Ty::String, Required)])),
        (
            "Pet",
            ItemKind::Union(Union {
                variants: vec![variant("Cat", item(0)), variant("Dog", item(1))],
                select: Select {
                    object: Some(SelectObject::Tag {
                        wire: "kind".into(),
                        cases: vec![case("cat", 0), case("dog", 1)],
                        otherwise: None,
                        or_absent: false,
                    }),
                    ..Select::default()
                },
                lists_tags: false,
            }),
        ),
    ]);
    assert_eq!(part(&text, "pub enum Pet").lines().nth(1), Some("#[serde(untagged)]"));
    let read = &text[text.find("    fn object<A").unwrap_or_default()..];
    assert!(
        read.starts_with(
            r#"    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("kind")? {
            Some("cat") => object.read().map(Self::Cat),
            Some("dog") => object.read().map(Self::Dog),
            _ => Err(object.unknown("Pet", "kind")),
        }
    }
"#
        ),
        "{read}"
    );
    assert!(text.contains("impl From<Cat> for Pet {"));
}

fn shape(variant: usize, key: &str) -> ShapeCandidate {
    let keys = || vec![key.into()];
    ShapeCandidate { variant, required: keys(), known: keys(), fixed: Vec::new(), prohibited: Vec::new(), open: false }
}

#[test]
fn clippy_lets_a_tag_match_in_one_case() {
    let case = TagCase { values: vec![Literal::String("cat".into())], listed_by: None, then: SelectObject::One(0) };
    let otherwise = SelectObject::Shape(vec![shape(1, "bark"), shape(2, "sing")]);
    let text = emitted(vec![
        ("Cat", record(vec![field("kind", "kind", Ty::String, Required)])),
        ("Dog", record(vec![field("bark", "bark", Ty::String, Required)])),
        ("Bird", record(vec![field("sing", "sing", Ty::String, Required)])),
        (
            "Pet",
            ItemKind::Union(Union {
                variants: vec![variant("Cat", item(0)), variant("Dog", item(1)), variant("Bird", item(2))],
                select: Select {
                    object: Some(SelectObject::Tag {
                        wire: "kind".into(),
                        cases: vec![case],
                        otherwise: Some(Box::new(otherwise)),
                        or_absent: false,
                    }),
                    ..Select::default()
                },
                lists_tags: false,
            }),
        ),
    ]);
    assert!(text.contains("    #[allow(clippy::single_match_else)]\n    fn object<A"), "{text}");
}

#[test]
fn large_variants_are_boxed() {
    let field_at = |at: usize| field(&format!("a{at}"), &format!("a{at}"), Ty::String, Required);
    let text = emitted(vec![
        ("Large", record((0..12).map(field_at).collect())),
        (
            "Any",
            ItemKind::Union(Union {
                variants: vec![variant("Large", item(0)), variant("Text", Ty::String)],
                select: Select { object: Some(SelectObject::One(0)), string: vec![1], ..Select::default() },
                lists_tags: false,
            }),
        ),
    ]);
    assert!(part(&text, "pub enum Any").contains("    Large(Box<Large>),"));
    assert!(text.contains("        Self::Large(Box::new(value))"));
}

#[test]
fn names_of_the_standard_library_are_avoided() {
    let text = emitted(vec![
        ("Option", record(vec![field("a", "a", Ty::String, Nullable)])),
        (
            "Level",
            ItemKind::Literals(Literals {
                variants: vec![LiteralVariant {
                    name: name("1", "Low"),
                    docs: Docs::default(),
                    value: Literal::Number(1.0),
                }],
                other: None,
            }),
        ),
    ]);
    assert!(text.contains("pub a: ::std::option::Option<String>,"), "{text}");
    assert!(text.contains("            type Error = wire::InvalidValue;"));
}

#[test]
fn modules_are_nested_and_refer_to_each_other() {
    let mut model = model(vec![
        ("User", record(vec![field("home", "home", item(1), Required)])),
        ("Address", record(vec![field("owner", "owner", Ty::Boxed(Box::new(item(0))), Optional)])),
    ]);
    model.header = vec!["made by hand".into(), String::new()];
    model.items[1].module = vec!["geo".into(), "place".into()];
    model.items[1].docs.parts =
        vec![DocPart::Text("Of a ".into()), DocPart::Link { item: ItemId(0), text: None }].into();
    let text = emit_model(&model);
    assert!(text.starts_with("// made by hand\n//\n\n#[derive("), "{text}");
    assert!(text.contains("    pub home: geo::place::Address,"), "{text}");
    let place = "pub mod geo {\n    pub mod place {\n        use super::super::wire;\n\n        /// Of a [`User`](super::super::User)\n";
    assert!(text.contains(place), "{text}");
    assert!(text.contains("        wire::deserialize! {\n            Address {\n"), "{text}");
    assert!(text.contains("        pub owner: Option<Box<super::super::User>>,"), "{text}");
}

#[test]
fn what_is_deprecated_is_said_once_and_allowed_where_it_is_used() {
    let mut model = model(vec![
        ("Old", record(vec![field("a", "a", Ty::String, Required)])),
        ("New", record(vec![field("old", "old", item(0), Required)])),
    ]);
    model.items[0].docs.deprecated = Some("use `New`".into());
    let text = emit_model(&model);
    assert!(part(&text, "pub struct Old").starts_with("#[deprecated = \"use `New`\"]\n#[derive("), "{text}");
    assert!(part(&text, "pub struct New").starts_with("#[allow(deprecated)]\n#[derive("), "{text}");
}

#[test]
fn nothing_is_emitted_that_is_not_used() {
    let text = emitted(vec![("User", record(vec![field("a", "a", Ty::String, Required)]))]);
    assert!(!text.contains("mod wire"), "{text}");
    assert_eq!(emit_model(&Model::default()), "");
}

#[test]
fn many_items_come_in_order_whatever_the_threads_do() {
    let names: Vec<String> = (0..400).map(|at| format!("T{at}")).collect();
    let items = names.iter().map(|name| (name.as_str(), record(vec![field("a", "a", Ty::String, Required)])));
    let model = model(items.collect());
    let text = emit_model(&model);
    let found: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("pub struct ")).collect();
    assert!(found.iter().zip(&names).all(|(line, name)| line.strip_suffix(" {") == Some(name)));
    assert_eq!(text, emit_model(&model));
}

#[test]
fn what_is_no_rust_is_said_where_it_is_compiled() {
    let mut model = model(vec![("User", record(vec![field("a", "a", Ty::Path("not a type".into()), Required)]))]);
    model.items[0].attributes = vec!["no attribute".into()];
    let text = emit_model(&model);
    assert!(text.contains("compile_error!(\"`not a type` is not a Rust type\")"), "{text}");
}

#[test]
fn a_long_list_of_texts_is_allowed() {
    let allow = "#[allow(clippy::large_stack_arrays)]";
    let of = |count: usize| {
        let variant = |at: usize| {
            let (name, value) = (name(&at.to_string(), &format!("N{at}")), Literal::String(at.to_string().into()));
            LiteralVariant { name, docs: Docs::default(), value }
        };
        let variants = (0..count).map(variant).collect();
        emitted(vec![("Codes", ItemKind::Literals(Literals { variants, other: None }))])
    };
    assert!(!of(1_024).contains(allow));
    assert!(
        of(1_025).contains(&format!("{allow} // it is a constant\n                pub const ALL")),
        "{}",
        of(1_025)
    );
}

#[test]
fn many_members_are_allowed() {
    let of = |count: usize| {
        let object = Some(SelectObject::Shape((0..count).map(|at| shape(0, &format!("n{at}"))).collect()));
        let select = Select { object, ..Select::default() };
        emitted(vec![
            ("Cat", record(vec![field("kind", "kind", Ty::String, Required)])),
            ("Pet", ItemKind::Union(Union { variants: vec![variant("Cat", item(0))], select, lists_tags: false })),
        ])
    };
    assert!(!of(204).contains("large_stack_arrays"));
    assert!(of(205).contains("#[allow(clippy::large_stack_arrays)]\n        let members = ["), "{}", of(205));
}

#[test]
fn a_long_list_of_fields_is_allowed() {
    let of = |count: usize| {
        let fields = (0..count).map(|at| field(&format!("n{at}"), &format!("n{at}"), Ty::Bool, Presence::Optional));
        emitted(vec![("Wide", record(fields.collect()))])
    };
    assert!(!of(1_024).contains("large_stack_arrays"));
    assert!(of(1_025).contains("clippy::large_stack_arrays"));
}
