//! The reasons for a decision, as the mapping has them.

use crate::model::{Field, Item, ItemKind, Presence, SelectObject, Ty, Union};

/// Why an item is what it is.
pub(super) fn item(item: &Item) -> Vec<String> {
    let mut reasons = Vec::new();
    match &item.kind {
        ItemKind::Struct(shape) => {
            reasons.push("an object type is a struct; inherited members are laid into it".to_owned());
            if shape.extra.is_some() {
                reasons.push("its index signature is a flattened map of the keys that are no field".to_owned());
            }
        }
        ItemKind::Literals(literals) => {
            reasons.push(format!("its values are {} literals: an enum of them", literals.variants.len()));
            if literals.other.is_some() {
                reasons.push("it is open: the last variant holds any other string".to_owned());
            }
        }
        ItemKind::Constant(_) => reasons.push("it has one value: a struct without fields".to_owned()),
        ItemKind::Flags(_) => {
            reasons.push("its members are bits, and the wire carries their sums: a newtype with constants".to_owned())
        }
        ItemKind::Union(union) => reasons.extend(union_reasons(union)),
        ItemKind::Newtype(_) => reasons.push(
            "it stands for another type and is none: a newtype that reads and writes as what it holds".to_owned(),
        ),
        ItemKind::Pattern(_) => {
            reasons.push("a template literal with endlessly many values: a string that is checked".to_owned())
        }
        ItemKind::Tuple(_) => {
            reasons.push("a tuple with optional or repeated elements: read and written element by element".to_owned())
        }
        ItemKind::Alias(_) => reasons.push("it is another name of a type that Rust has".to_owned()),
        ItemKind::Never => reasons.push("no value has this type: an enum without variants".to_owned()),
    }
    if !item.generics.is_empty() {
        reasons.push("its type parameters are kept: nothing takes them apart".to_owned());
    }
    reasons
}

fn union_reasons(union: &Union) -> Vec<String> {
    let mut reasons = vec!["one of several types is an enum of them".to_owned()];
    match &union.select.object {
        None | Some(SelectObject::One(_)) => {
            reasons.push("its members are told apart by the kind of the JSON value".to_owned())
        }
        Some(SelectObject::Tag { wire, .. }) => {
            reasons.push(format!("its objects are told apart by the value of `{wire}`"))
        }
        Some(SelectObject::Shape(_)) => {
            reasons.push("its objects are told apart by the keys they require and the values they fix".to_owned())
        }
    }
    reasons
}

/// Why a field is what it is.
pub(super) fn field(field: &Field) -> Vec<String> {
    let presence = match field.presence {
        Presence::Required => "it is required: a missing key is an error",
        Presence::Optional => "it may be absent: `None` then, and not written; `null` is refused",
        Presence::Nullable => "it may be `null`: `None` then; a missing key is an error",
        Presence::OptionalNullable => {
            "it may be absent (`None`), `null` (`Some(None)`) or have a value, and the three stay apart"
        }
        Presence::Lenient => "absent and `null` are held to be the same, as the option says",
    };
    let mut reasons = vec![presence.to_owned()];
    if let Some(reason) = type_reason(&field.ty) {
        reasons.push(reason.to_owned());
    }
    if field.name.rust.trim_start_matches("r#") != &*field.name.wire {
        reasons.push(format!("its JSON name is `{}`; the Rust name is that in Rust's case", field.name.wire));
    }
    reasons
}

fn type_reason(ty: &Ty) -> Option<&'static str> {
    match ty {
        Ty::F64 => Some("`number` is an `f64` that writes an integral value as an integer"),
        Ty::Integer(_) | Ty::JsonNumber => Some("an option, a JSDoc tag or the alias says which number it is"),
        Ty::Value => Some("`any`, `unknown`, or a name that nothing declares: any JSON value"),
        Ty::Object => Some("`object`: any JSON object"),
        Ty::Boxed(_) => Some("it leads back to itself, or is large: a `Box` keeps what it stands in small"),
        Ty::Path(_) | Ty::Rfc3339 => Some("`replace` or the kind of date puts this path there"),
        Ty::Parameter(_) => Some("it is a type parameter"),
        Ty::Map { .. } => Some("an index signature or a `Record` is a map"),
        Ty::Unit | Ty::Bool | Ty::String | Ty::Option(_) | Ty::Vec(_) | Ty::Tuple(_) | Ty::Item(..) => None,
    }
}
