//! The passes, on small models.

use super::*;

/// A model of the given items, in order, under the names `A`, `B`, ….
fn model(kinds: Vec<(usize, ItemKind)>) -> Model {
    let mut model = Model::default();
    for (at, (parameters, kind)) in kinds.into_iter().enumerate() {
        let name = Text::from(char::from(b'A' + at as u8).to_string());
        let generic = |at: usize| Generic { name: Name::wire(format!("T{at}")), default: None };
        model.order.push(ItemId(at as u32));
        model.items.push(Item {
            name: ItemName { hint: NameHint::Declared(name.clone()), rust: name.clone() },
            address: vec![name],
            namespace: Vec::new(),
            file: Vec::new(),
            module: Vec::new(),
            docs: Docs::default(),
            visibility: Visibility::Public,
            generics: (0..parameters).map(generic).collect(),
            derives: Derives::default(),
            non_exhaustive: false,
            builder: None,
            attributes: Vec::new(),
            kind,
        });
    }
    model
}

fn item(at: u32) -> Ty {
    Ty::Item(ItemId(at), Vec::new())
}

fn of(at: u32, argument: Ty) -> Ty {
    Ty::Item(ItemId(at), vec![argument])
}

fn record(fields: Vec<(Presence, Ty)>) -> ItemKind {
    let field = |(presence, ty)| Field {
        name: Name::wire("field"),
        docs: Docs::default(),
        ty,
        presence,
        attributes: Vec::new(),
    };
    ItemKind::Struct(Struct { fields: fields.into_iter().map(field).collect(), ..Struct::default() })
}

fn union(held: Vec<Ty>) -> ItemKind {
    let variant = |ty| Variant { name: Name::wire("v"), docs: Docs::default(), content: VariantContent::Newtype(ty) };
    ItemKind::Union(Union {
        variants: held.into_iter().map(variant).collect(),
        select: Select::default(),
        lists_tags: false,
    })
}

fn types(model: &Model, at: usize) -> Vec<Ty> {
    model.items[at].kind.slots().map(|slot| slot.ty.clone()).collect()
}

fn boxed(ty: Ty) -> Ty {
    Ty::Boxed(Box::new(ty))
}

fn option(ty: Ty) -> Ty {
    Ty::Option(Box::new(ty))
}

fn list(ty: Ty) -> Ty {
    Ty::Vec(Box::new(ty))
}

use Presence::{Nullable, Optional, Required};

#[test]
fn a_type_in_itself_is_boxed() {
    let mut model = model(vec![(0, record(vec![(Required, Ty::String), (Optional, item(0)), (Nullable, item(0))]))]);
    finish(&mut model);
    assert_eq!(types(&model, 0), [Ty::String, boxed(item(0)), boxed(item(0))]);
}

#[test]
fn a_list_or_a_map_needs_no_box() {
    let map = Ty::Map { kind: MapKind::BTreeMap, key: Box::new(Ty::String), value: Box::new(item(0)) };
    let fields = vec![(Required, list(item(0))), (Optional, option(list(item(0)))), (Required, map.clone())];
    let mut model = model(vec![(0, record(fields))]);
    finish(&mut model);
    assert_eq!(types(&model, 0), [list(item(0)), option(list(item(0))), map]);
}

#[test]
fn a_cycle_is_broken_once_and_where_it_reads_best() {
    // A { b: B }, B { a?: A, c: C }, C { a: A? }
    let mut model = model(vec![
        (0, record(vec![(Required, item(1))])),
        (0, record(vec![(Optional, item(0)), (Required, item(2))])),
        (0, record(vec![(Nullable, item(0))])),
    ]);
    finish(&mut model);
    assert_eq!(types(&model, 0), [item(1)]);
    assert_eq!(types(&model, 1), [boxed(item(0)), item(2)]);
    assert_eq!(types(&model, 2), [boxed(item(0))]);
}

#[test]
fn of_equal_places_the_first_is_boxed() {
    let mut model = model(vec![(0, record(vec![(Optional, item(1))])), (0, record(vec![(Optional, item(0))]))]);
    finish(&mut model);
    assert_eq!(types(&model, 0), [boxed(item(1))]);
    assert_eq!(types(&model, 1), [item(0)]);
}

#[test]
fn required_fields_alone_are_boxed_too_and_have_no_default() {
    let mut model = model(vec![(0, record(vec![(Required, item(1))])), (0, record(vec![(Required, item(0))]))]);
    finish(&mut model);
    assert_eq!(types(&model, 0), [boxed(item(1))]);
    assert_eq!(types(&model, 1), [item(0)]);
    assert!(!model.items[0].derives.default && !model.items[1].derives.default);
    assert!(model.items[0].derives.eq && model.items[1].derives.ord);
}

#[test]
fn a_variant_and_a_tuple_element_are_boxed_in_their_place() {
    let mut model = model(vec![
        (0, union(vec![Ty::F64, item(1)])),
        (0, record(vec![(Required, Ty::Tuple(vec![item(0), Ty::String, item(0)]))])),
        (0, record(vec![(Required, Ty::Tuple(vec![item(2), item(0), item(2)]))])),
    ]);
    finish(&mut model);
    assert_eq!(types(&model, 0), [Ty::F64, boxed(item(1))]);
    assert_eq!(types(&model, 1), [Ty::Tuple(vec![item(0), Ty::String, item(0)])]);
    assert_eq!(types(&model, 2), [Ty::Tuple(vec![boxed(item(2)), item(0), boxed(item(2))])]);
}

#[test]
fn an_argument_is_a_part_unless_its_parameter_is_behind_an_indirection() {
    // A<T> { it?: T }, B<T> { all: T[] }, C { a: A<C>, b: B<C> }
    let mut model = model(vec![
        (1, record(vec![(Optional, Ty::Parameter(0))])),
        (1, record(vec![(Required, list(Ty::Parameter(0)))])),
        (0, record(vec![(Required, of(0, item(2))), (Required, of(1, item(2)))])),
    ]);
    finish(&mut model);
    assert_eq!(types(&model, 2), [boxed(of(0, item(2))), of(1, item(2))]);
}

#[test]
fn an_alias_is_looked_through_and_an_option_in_it_is_a_good_place() {
    let mut model = model(vec![(0, record(vec![(Required, item(1))])), (0, ItemKind::Alias(option(item(0))))]);
    finish(&mut model);
    assert_eq!(types(&model, 0), [item(1)]);
    assert_eq!(types(&model, 1), [option(boxed(item(0)))]);
}

#[test]
fn an_alias_of_itself_becomes_a_newtype() {
    let mut model = model(vec![
        (0, ItemKind::Alias(list(item(1)))),
        (0, ItemKind::Alias(list(item(0)))),
        (0, ItemKind::Alias(list(item(2)))),
    ]);
    finish(&mut model);
    assert!(matches!(model.items[0].kind, ItemKind::Newtype(_)));
    assert!(matches!(model.items[1].kind, ItemKind::Alias(_)));
    assert!(matches!(model.items[2].kind, ItemKind::Newtype(_)));
}

#[test]
fn unused_parameters_go_from_items_and_references() {
    // A<T0, T1> { b: B<T0, T1> }, B<T0, T1> { it: T1, next?: B<T0, T1> }, C { a: A<string, boolean> }
    let both = |id| Ty::Item(ItemId(id), vec![Ty::Parameter(0), Ty::Parameter(1)]);
    let mut model = model(vec![
        (2, record(vec![(Required, both(1))])),
        (2, record(vec![(Required, Ty::Parameter(1)), (Optional, both(1))])),
        (0, record(vec![(Required, Ty::Item(ItemId(0), vec![Ty::String, Ty::Bool]))])),
    ]);
    finish(&mut model);
    assert_eq!(model.items[0].generics.len(), 1);
    assert_eq!(&*model.items[0].generics[0].name.wire, "T1");
    assert_eq!(types(&model, 0), [of(1, Ty::Parameter(0))]);
    assert_eq!(types(&model, 1), [Ty::Parameter(0), boxed(of(1, Ty::Parameter(0)))]);
    assert_eq!(types(&model, 2), [of(0, Ty::Bool)]);
}

#[test]
fn defaults_are_last_and_name_what_is_before_them() {
    let all = (0..3).map(|at| (Required, Ty::Parameter(at))).collect();
    let mut model = model(vec![(3, record(all))]);
    for (at, default) in [Some(Ty::String), None, Some(list(Ty::Parameter(0)))].into_iter().enumerate() {
        model.items[0].generics[at].default = default;
    }
    finish(&mut model);
    let defaults: Vec<_> = model.items[0].generics.iter().map(|generic| generic.default.clone()).collect();
    assert_eq!(defaults, [None, None, Some(list(Ty::Parameter(0)))]);
}

/// `Eq`, `Hash`, `Ord`, `Copy`, `Default`, a letter each, of the first item.
fn derived(kinds: Vec<(usize, ItemKind)>) -> String {
    let mut model = model(kinds);
    finish(&mut model);
    let it = &model.items[0].derives;
    assert!(it.debug && it.clone && it.partial_eq);
    let flags = [(it.eq, 'e'), (it.hash, 'h'), (it.ord, 'o'), (it.copy, 'c'), (it.default, 'd')];
    flags.into_iter().filter(|(has, _)| *has).map(|(_, letter)| letter).collect()
}

#[test]
fn an_item_derives_what_its_parts_have() {
    let map = |kind| Ty::Map { kind, key: Box::new(Ty::String), value: Box::new(Ty::Bool) };
    for (ty, expected) in [
        (Ty::Bool, "ehocd"),
        (Ty::String, "ehod"),
        (Ty::F64, "cd"),
        (Ty::Value, "ehd"),
        (Ty::JsonNumber, "eh"),
        (option(Ty::JsonNumber), "ehd"),
        (list(Ty::F64), "d"),
        (map(MapKind::BTreeMap), "ehod"),
        (map(MapKind::HashMap), "ed"),
        (map(MapKind::IndexMap), "ed"),
        (Ty::Path("crate::Key".into()), ""),
        (Ty::Tuple(vec![Ty::Bool; 12]), "ehocd"),
        (Ty::Tuple(vec![Ty::Bool; 13]), ""),
    ] {
        assert_eq!(derived(vec![(0, record(vec![(Required, ty.clone())]))]), expected, "{ty:?}");
    }
    assert_eq!(derived(vec![(1, record(vec![(Required, Ty::Parameter(0))]))]), "ehocd");
    assert_eq!(derived(vec![(0, union(vec![Ty::Bool, Ty::Unit]))]), "ehoc");
    assert_eq!(derived(vec![(0, record(vec![(Optional, item(0))]))]), "ehod");
}

#[test]
fn derives_look_through_items_and_arguments() {
    let holder = || (1, record(vec![(Required, Ty::Parameter(0))]));
    assert_eq!(derived(vec![(0, record(vec![(Required, of(1, Ty::F64))])), holder()]), "cd");
    let named = || (1, ItemKind::Alias(list(Ty::Parameter(0))));
    assert_eq!(derived(vec![(0, record(vec![(Required, of(1, Ty::JsonNumber))])), named()]), "ehd");
}

#[test]
fn what_the_user_derives_is_not_derived_twice() {
    let mut model = model(vec![(0, record(vec![(Required, Ty::F64)]))]);
    let extra = ["Default", "Hash", "Hash", "schemars::JsonSchema"];
    model.items[0].derives.extra = extra.map(str::to_owned).into();
    finish(&mut model);
    assert_eq!(model.items[0].derives.extra, ["Hash", "schemars::JsonSchema"]);
}

#[test]
fn what_is_between_types_counts_for_how_deep_they_are() {
    let chain = |count: u32, around: fn(Ty) -> Ty| {
        let parts = (1..count).map(|next| (0, record(vec![(Presence::Optional, around(item(next)))])));
        recursion_limit(&model(parts.chain([(0, record(Vec::new()))]).collect()))
    };
    // An item and its `Option` are two levels.
    assert_eq!((chain(40, |ty| ty), chain(60, |ty| ty)), (None, Some(512)));
    assert_eq!((chain(15, boxed), chain(20, boxed)), (None, Some(512)));
    assert_eq!((chain(18, list), chain(25, list)), (None, Some(512)));
}
