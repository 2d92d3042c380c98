//! How large values are, about: a large variant is boxed, so that its enum is quick to move.

use super::{Arity, Holds, Integer, ItemKind, MapKind, Model, Ty, VariantContent};

/// A variant that may be larger than this is boxed. Moving a large enum costs more than an allocation, and Clippy
/// warns where variants differ by more.
pub const LARGEST_VARIANT: usize = 200;

/// Per item, about how many bytes it takes; rather too many than too few.
pub fn of_items(model: &Model) -> Vec<usize> {
    let mut sizes = vec![UNKNOWN; model.items.len()];
    for at in parts_first(model) {
        sizes[at] = of_item(&model.items[at].kind, &sizes);
    }
    sizes
}

/// The items, each behind those that it holds by value. What is behind an indirection has no part in the size; leaving
/// it out keeps cycles out, and so the answer does not hang on which item was asked first.
pub(super) fn parts_first(model: &Model) -> Vec<usize> {
    let mut order = Vec::with_capacity(model.items.len());
    let mut seen = vec![false; model.items.len()];
    let mut is_done = seen.clone();
    let (mut stack, mut open) = (Vec::new(), Vec::new());
    for start in 0..model.items.len() {
        stack.push(start);
        while let Some(&at) = stack.last() {
            if !std::mem::replace(&mut seen[at], true) {
                let before = stack.len();
                let slots = model.items[at].kind.slots();
                open.extend(slots.filter(|slot| slot.holds != Holds::Elsewhere).map(|slot| slot.ty));
                while let Some(ty) = open.pop() {
                    if let Ty::Item(id, _) = ty {
                        stack.extend(Some(id.0 as usize).filter(|part| !seen[*part]));
                    } else if matches!(ty, Ty::Option(_) | Ty::Tuple(_)) {
                        open.extend(ty.children());
                    }
                }
                if stack.len() > before {
                    continue;
                }
            }
            stack.pop();
            if !std::mem::replace(&mut is_done[at], true) {
                order.push(at);
            }
        }
    }
    order
}

/// Items that hold each other many times over come to any size; more than this is not counted.
const LARGEST: usize = 1 << 20;
/// What is assumed of a type nobody knows: a parameter, a path.
pub(super) const UNKNOWN: usize = 24;

/// About how many bytes an item takes, with the sizes of those that it holds.
pub(super) fn of_item(kind: &ItemKind, sizes: &[usize]) -> usize {
    let of = |ty: &Ty| of_type(ty, &|at| sizes[at]);
    let size = match kind {
        ItemKind::Struct(it) => {
            let fields: usize = it.fields.iter().map(|field| optional(&field.ty, of(&field.ty))).sum();
            fields + it.extra.as_ref().map_or(0, |extra| of(&extra.ty))
        }
        ItemKind::Literals(it) => it.other.as_ref().map_or(1, |_| 24),
        ItemKind::Flags(_) => 16,
        ItemKind::Union(it) => {
            let of_variant = |content: &VariantContent| match content {
                VariantContent::Newtype(ty) => of(ty).min(LARGEST_VARIANT),
                VariantContent::Literal(_) => 0,
            };
            it.variants.iter().map(|variant| of_variant(&variant.content)).max().unwrap_or(0) + 8
        }
        ItemKind::Newtype(it) => of(&it.ty),
        ItemKind::Pattern(_) => 24,
        ItemKind::Tuple(it) => {
            let of_element = |arity, ty| if arity == Arity::Repeated { 24 } else { optional(ty, of(ty)) };
            it.elements.iter().map(|element| of_element(element.arity, &element.ty)).sum()
        }
        ItemKind::Alias(ty) => of(ty),
        ItemKind::Constant(_) | ItemKind::Never => 0,
    };
    size.min(LARGEST)
}

/// With the word that an `Option` may take, where the type has no value to spare for it.
fn optional(ty: &Ty, size: usize) -> usize {
    match ty {
        Ty::F64 | Ty::Integer(_) | Ty::Rfc3339 | Ty::Parameter(_) | Ty::Path(_) | Ty::Item(..) => size + 8,
        Ty::Unit | Ty::Bool | Ty::String | Ty::JsonNumber | Ty::Value | Ty::Object | Ty::Option(_) => size,
        Ty::Vec(_) | Ty::Tuple(_) | Ty::Map { .. } | Ty::Boxed(_) => size,
    }
}

/// About how many bytes a type takes, with the sizes of items given.
pub fn of_type(ty: &Ty, item: &impl Fn(usize) -> usize) -> usize {
    match ty {
        Ty::Unit => 0,
        Ty::Bool => 1,
        Ty::F64 | Ty::Boxed(_) => 8,
        Ty::Integer(Integer::I32 | Integer::U32) => 4,
        Ty::Integer(Integer::I64 | Integer::U64) => 8,
        Ty::Integer(Integer::I128) | Ty::Rfc3339 => 16,
        Ty::String | Ty::Vec(_) => 24,
        Ty::JsonNumber => 24,
        // With serde_json's `preserve_order`.
        Ty::Value | Ty::Object => 72,
        Ty::Option(of) => optional(of, of_type(of, item)),
        Ty::Tuple(parts) => parts.iter().map(|part| of_type(part, item)).sum(),
        Ty::Map { kind: MapKind::BTreeMap, .. } => 24,
        Ty::Map { kind: MapKind::HashMap, .. } => 48,
        Ty::Map { kind: MapKind::IndexMap, .. } => 72,
        Ty::Map { kind: MapKind::Chosen, .. } => UNKNOWN,
        Ty::Item(id, _) => item(id.0 as usize),
        Ty::Parameter(_) | Ty::Path(_) => UNKNOWN,
    }
}
