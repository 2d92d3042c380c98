//! Structs that would be too large: their largest parts are boxed.

use super::{
    ItemKind, Model, Struct, Ty,
    sizes::{self, UNKNOWN},
};

/// A struct that may be larger than this has its largest parts in boxes. What is read is built on the stack, with what
/// it is a part of around it and several copies of each where nothing is optimized, and a thread has two megabytes.
const LARGEST_STRUCT: usize = 4096;
/// A part that is smaller stays where it is.
const SMALLEST_BOXED: usize = 256;

/// Puts a [`Ty::Boxed`] around the largest parts of a struct that is too large, until it is not. The answer is how large
/// each item is then.
pub(super) fn box_large(model: &mut Model) -> Vec<usize> {
    let mut known = vec![UNKNOWN; model.items.len()];
    for at in sizes::parts_first(model) {
        let mut size = sizes::of_item(&model.items[at].kind, &known);
        if let ItemKind::Struct(it) = &mut model.items[at].kind
            && size > LARGEST_STRUCT
        {
            box_parts(it, size - LARGEST_STRUCT, &known);
            size = sizes::of_item(&model.items[at].kind, &known);
        }
        known[at] = size;
    }
    known
}

/// Boxes the largest parts, until so many bytes are saved.
fn box_parts(it: &mut Struct, mut excess: usize, known: &[usize]) {
    let size = |ty: &Ty| sizes::of_type(ty, &|at| known[at]);
    let mut parts: Vec<&mut Ty> = it.fields.iter_mut().map(|field| &mut field.ty).collect();
    parts.retain(|ty| matches!(ty, Ty::Item(..) | Ty::Tuple(_)) && size(ty) >= SMALLEST_BOXED);
    parts.sort_by_key(|ty| std::cmp::Reverse(size(ty)));
    for ty in parts {
        if excess == 0 {
            break;
        }
        excess = excess.saturating_sub(size(ty));
        *ty = Ty::Boxed(Box::new(std::mem::replace(ty, Ty::Unit)));
    }
}
