//! Names on small models.

use super::*;
use crate::{
    diagnostics::{Diagnostic, Severity},
    model::*,
    options::{ModuleLayout, TypeNames},
};

/// A model, and what it is named by.
#[derive(Default)]
struct Case {
    model: Model,
    options: Options,
}

impl Case {
    fn add(&mut self, hint: NameHint, address: &[&str], kind: ItemKind) -> ItemId {
        let id = ItemId(self.model.items.len() as u32);
        self.model.order.push(id);
        self.model.items.push(Item {
            name: ItemName { hint, rust: Text::default() },
            address: address.iter().map(|word| Text::from(*word)).collect(),
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
        id
    }

    fn declare(&mut self, name: &str) -> ItemId {
        self.add(NameHint::Declared(name.into()), &[name], ItemKind::Never)
    }

    fn declare_in(&mut self, name: &str, file: &str, namespace: &str) -> ItemId {
        let id = self.declare(name);
        let item = self.model.item_mut(id);
        item.file = file.split('/').map(Text::from).collect();
        item.namespace = namespace.split_whitespace().map(Name::wire).collect();
        id
    }

    fn nest(&mut self, parent: ItemId, segment: &str) -> ItemId {
        let address = [self.model.item(parent).address.clone(), vec![segment.into()]].concat();
        let address: Vec<&str> = address.iter().map(|word| &**word).collect();
        self.add(NameHint::Nested { parent, segment: segment.into() }, &address, ItemKind::Never)
    }

    fn instance(&mut self, generic: &str, arguments: &[&str]) -> ItemId {
        let arguments = arguments.iter().map(|word| Text::from(*word)).collect();
        self.add(NameHint::Instance { generic: generic.into(), arguments, of: None }, &[generic], ItemKind::Never)
    }

    fn rename(mut self, renames: &[(&str, &str)]) -> Self {
        self.options.rename = renames.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect();
        self
    }

    fn assign(&mut self) -> Vec<Diagnostic> {
        let mut diagnostics = Diagnostics::default();
        assign_names(&mut self.model, &Places::default(), &self.options, &mut diagnostics);
        diagnostics.into_found()
    }

    /// The paths of all items, and the codes of what was found.
    fn paths(mut self) -> (String, String) {
        let found = self.assign();
        let path = |item: &Item| [item.module.as_slice(), std::slice::from_ref(&item.name.rust)].concat().join("::");
        let codes: Vec<_> = found.iter().map(|found| found.code).collect();
        (self.model.items.iter().map(path).collect::<Vec<_>>().join(" "), codes.join(" "))
    }
}

fn record(wires: &[&str]) -> Struct {
    let field = |wire: &&str| Field {
        name: Name::wire(*wire),
        docs: Docs::default(),
        ty: Ty::String,
        presence: Presence::Required,
        attributes: Vec::new(),
    };
    Struct { fields: wires.iter().map(field).collect(), ..Struct::default() }
}

fn literals(values: Vec<Literal>) -> Literals {
    let variant = |value: Literal| {
        let wire = match &value {
            Literal::String(text) => text.to_string(),
            Literal::Number(number) => number.to_string(),
            Literal::Bool(value) => value.to_string(),
        };
        LiteralVariant { name: Name::wire(wire), docs: Docs::default(), value }
    };
    Literals { variants: values.into_iter().map(variant).collect(), other: None }
}

#[test]
fn declared_names_are_kept_apart_those_to_the_letter_first() {
    let mut case = Case::default();
    for name in ["_File", "FILE", "File", "Other"] {
        case.declare(name);
    }
    let found = case.assign();
    assert_eq!(case.paths().0, "File2 File3 File Other");
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].code, found[0].severity), ("name-collision", Severity::Warning));
    assert!(found[0].message.contains("`File` and `_File`"), "{}", found[0].message);
}

#[test]
fn names_of_less_right_yield() {
    let mut case = Case::default();
    let user = case.declare("User");
    case.nest(user, "address");
    case.instance("User", &["Address"]);
    case.declare("UserAddress");
    assert_eq!(case.paths(), ("User UserAddress3 UserAddress2 UserAddress".into(), String::new()));
}

#[test]
fn parts_take_the_final_name_of_what_they_are_in() {
    let mut case = Case::default();
    case.declare("Url");
    let second = case.declare("URL");
    let part = case.nest(second, "search-params");
    case.nest(part, "item");
    let instance = case.instance("Pick", &["Url", "id", "name"]);
    case.nest(instance, "id");
    let (paths, _) = case.paths();
    assert_eq!(paths, "Url Url2 Url2SearchParams Url2SearchParamsItem PickUrlIdName PickUrlIdNameId");
}

#[test]
fn an_unrelated_type_renames_nothing() {
    let build = |more: bool| {
        let mut case = Case::default();
        if more {
            case.declare("Aardvark");
        }
        let user = case.declare("User");
        let address = case.nest(user, "address");
        case.nest(address, "address");
        case.instance("Partial", &["UserAddress"]);
        case.paths().0
    };
    assert_eq!(build(true), format!("Aardvark {}", build(false)));
}

#[test]
fn names_that_several_files_declare_go_into_modules_of_these() {
    let mut case = Case::default();
    let first = case.declare_in("User", "api/v1/user", "");
    case.declare_in("User", "api/v2/user", "");
    case.declare_in("Pet", "api/pet/index", "");
    case.declare_in("Pet", "api/self", "");
    case.declare_in("Alone", "api/v1/user", "");
    case.nest(first, "address");
    let (paths, codes) = case.paths();
    assert_eq!(paths, "v1::user::User v2::user::User pet::Pet self_::Pet Alone v1::user::UserAddress");
    assert_eq!(codes, "");
}

#[test]
fn files_and_namespaces_are_modules() {
    let mut case = Case::default();
    case.declare_in("User", "user-api/index", "");
    case.declare_in("User", "user-api/user", "Inner type");
    case.declare_in("User", "user_api", "");
    case.declare_in("User", "wire", "");
    case.options.modules = ModuleLayout::Files;
    let (paths, _) = case.paths();
    assert_eq!(paths, "user_api::User user_api::user::inner::r#type::User user_api_::User wire_::User");
}

#[test]
fn helpers_step_aside_for_what_has_their_name() {
    let mut case = Case::default();
    case.declare_in("User", "x", "api wire");
    case.declare("InvalidValue");
    case.declare("JsNumber");
    case.assign();
    let name = |helper| case.model.helper_name(helper).to_owned();
    assert_eq!(["wire", "Number", "InvalidValue"].map(name), ["wire_format", "Number", "UnknownValue"]);
    case.declare("Number");
    case.assign();
    assert_eq!(case.model.helper_name("Number"), "Number_");
}

#[test]
fn a_module_steps_aside_for_a_type() {
    let mut case = Case::default();
    case.declare("user");
    case.declare_in("Pet", "x", "user");
    case.options.type_names = TypeNames::Verbatim;
    case.assign();
    assert_eq!(case.model.items[1].module.join("::"), "user_");
    assert_eq!(&*case.model.items[1].namespace[0].rust, "user_");
}

#[test]
fn a_field_is_named_apart_from_the_map_of_other_keys() {
    let mut case = Case::default();
    let mut it = record(&["extra", "userId"]);
    it.extra = Some(Extra { name: Name::default(), docs: Docs::default(), ty: Ty::Value });
    case.add(NameHint::Declared("A".into()), &["A"], ItemKind::Struct(it));
    case.assign();
    let ItemKind::Struct(it) = &case.model.items[0].kind else { unreachable!("it was put in") };
    assert_eq!(it.extra.as_ref().map(|extra| &*extra.name.rust), Some("other"));
}

#[test]
fn rename_all_is_set_where_it_says_it_shorter() {
    for (wires, expected) in [
        (&["id", "name"][..], None),
        (&["id", "userId"], Some(RenameRule::CamelCase)),
        (&["Id", "UserId"], Some(RenameRule::PascalCase)),
        (&["content-type", "accept"], Some(RenameRule::KebabCase)),
        (&["ID", "USER_ID"], Some(RenameRule::ScreamingSnakeCase)),
        (&["Content-Type"], None),
        (&["aB", "bC", "cD", "$ref"], Some(RenameRule::CamelCase)),
        (&["aB", "$ref"], None),
        (&["日本", "userId"], None),
        (&["type", "userId"], Some(RenameRule::CamelCase)),
    ] {
        let mut case = Case::default();
        case.add(NameHint::Declared("A".into()), &["A"], ItemKind::Struct(record(wires)));
        case.assign();
        let ItemKind::Struct(it) = &case.model.items[0].kind else { unreachable!("it was put in") };
        assert_eq!(it.rename_all, expected, "{wires:?}");
    }
}

#[test]
fn variants_of_literals() {
    use Literal::{Bool, Number, String};
    let values = vec![
        Number(1.0),
        Number(-1.0),
        Number(1.5),
        Bool(true),
        String("2xx".into()),
        String("application/json".into()),
        String("ALL_CAPS".into()),
        String("Self".into()),
        String(Text::default()),
    ];
    let mut case = Case::default();
    let mut it = literals(values);
    it.other = Some(Name::default());
    case.add(NameHint::Declared("A".into()), &["A"], ItemKind::Literals(it));
    case.assign();
    let ItemKind::Literals(it) = &case.model.items[0].kind else { unreachable!("it was put in") };
    let names: Vec<_> = it.variants.iter().map(|variant| &*variant.name.rust).collect();
    assert_eq!(names, ["N1", "Minus1", "N1Point5", "True", "N2xx", "ApplicationJson", "AllCaps", "Self_", "Empty"]);
    assert_eq!(it.other.as_ref().map(|other| &*other.rust), Some("Other"));
}

#[test]
fn elements_and_constants() {
    let mut case = Case::default();
    let element = |at: usize, label: Option<&str>, arity| TupleElement {
        name: Name { wire: at.to_string().into(), hint: label.map(Text::from), rust: Text::default() },
        ty: Ty::F64,
        arity,
    };
    let elements = vec![
        element(0, None, Arity::One),
        element(1, Some("maxY"), Arity::Optional),
        element(2, None, Arity::Repeated),
    ];
    case.add(NameHint::Declared("A".into()), &["A"], ItemKind::Tuple(Tuple { elements }));
    let constant = |name: &str| FlagConstant { name: Name::wire(name), docs: Docs::default(), value: 1 };
    let flags = Flags { integer: Integer::U32, constants: ["ReadOnly", "None"].map(constant).into() };
    case.add(NameHint::Declared("B".into()), &["B"], ItemKind::Flags(flags));
    case.assign();
    let ItemKind::Tuple(it) = &case.model.items[0].kind else { unreachable!("it was put in") };
    assert_eq!(it.elements.iter().map(|it| &*it.name.rust).collect::<Vec<_>>(), ["first", "max_y", "rest"]);
    let ItemKind::Flags(it) = &case.model.items[1].kind else { unreachable!("it was put in") };
    assert_eq!(it.constants.iter().map(|it| &*it.name.rust).collect::<Vec<_>>(), ["READ_ONLY", "NONE"]);
}

#[test]
fn type_parameters_step_aside_for_types_used_beside_them() {
    let mut case = Case::default();
    let hidden = case.declare("T");
    let mut it = record(&["a", "b"]);
    it.fields[0].ty = Ty::Item(hidden, Vec::new());
    it.fields[1].ty = Ty::Parameter(0);
    let page = case.add(NameHint::Declared("Page".into()), &["Page"], ItemKind::Struct(it));
    let generic = |name: &str| Generic { name: Name::wire(name), default: None };
    case.model.item_mut(page).generics = ["T", "tKey", "Page"].map(generic).into();
    case.assign();
    let names: Vec<_> = case.model.item(page).generics.iter().map(|generic| &*generic.name.rust).collect();
    assert_eq!(names, ["T2", "TKey", "Page2"]);
}

/// A `User` with the fields `id` and `address`, whose type is nested, and a `Color`.
fn user() -> Case {
    let mut case = Case::default();
    let user = case.add(NameHint::Declared("User".into()), &["User"], ItemKind::Struct(record(&["id", "address"])));
    case.nest(user, "address");
    let it = literals(vec![Literal::String("red".into()), Literal::String("green".into())]);
    case.add(NameHint::Declared("Color".into()), &["Color"], ItemKind::Literals(it));
    case
}

#[test]
fn the_users_names_are_kept_to_the_letter() {
    let mut case = user().rename(&[
        ("User", "Person"),
        ("User.address", "postal"),
        ("User.address", "Address"),
        ("*.id", "type"),
        ("Color.red", "RED"),
    ]);
    assert_eq!(case.assign(), []);
    let [person, address, color] = &case.model.items[..] else { unreachable!("three were put in") };
    assert_eq!(&*person.name.rust, "Person");
    assert_eq!(&*address.name.rust, "Address");
    let ItemKind::Struct(it) = &person.kind else { unreachable!("it was put in") };
    assert_eq!(&*it.fields[0].name.rust, "r#type");
    assert_eq!(&*it.fields[1].name.rust, "postal");
    let ItemKind::Literals(it) = &color.kind else { unreachable!("it was put in") };
    assert_eq!(&*it.variants[0].name.rust, "RED");
}

#[test]
fn an_enum_member_goes_by_either_of_its_names() {
    for address in ["Color.red", "Color.Crimson"] {
        let mut case = user().rename(&[(address, "Scarlet")]);
        let ItemKind::Literals(it) = &mut case.model.items[2].kind else { unreachable!("it was put in") };
        it.variants[0].name.hint = Some("Crimson".into());
        assert_eq!(case.assign(), []);
        let ItemKind::Literals(it) = &case.model.items[2].kind else { unreachable!("it was put in") };
        assert_eq!(&*it.variants[0].name.rust, "Scarlet");
    }
}

#[test]
fn names_that_cannot_be_are_errors() {
    for (renames, expected) in [
        (&[("User", "a-b")][..], "illegal-name"),
        (&[("User", "Self")], "illegal-name"),
        (&[("User", "")], "illegal-name"),
        (&[("*", "Any")], "malformed-address"),
        (&[("User..id", "x")], "malformed-address"),
        (&[("User.adress", "x")], "unmatched-address"),
        (&[("User", "X"), ("Color", "X")], "rename-collision"),
        (&[("User.id", "x"), ("User.address", "x")], "rename-collision"),
        (&[("User", "Color")], "name-collision"),
    ] {
        let mut case = user().rename(renames);
        let codes: Vec<_> = case.assign().iter().map(|found| found.code).collect();
        assert_eq!(codes, [expected], "{renames:?}");
    }
}
