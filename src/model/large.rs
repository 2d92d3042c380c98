//! What would be too large: the largest parts of structs, and large variants, are boxed.

use super::{
    ItemKind, Model, Struct, Ty,
    sizes::{LARGEST_VARIANT, PartsFirst, Sizes},
};

/// A struct that may be larger than this has its largest parts in boxes. What is read is built on the stack, with what
/// it is a part of around it and several copies of each where nothing is optimized, and a thread has two megabytes.
const LARGEST_STRUCT: usize = 4096;
/// A part that is smaller stays where it is.
const SMALLEST_BOXED: usize = 256;

/// Puts a [`Ty::Boxed`] around the largest parts of a struct that is too large, until it is not, and around what a variant
/// holds that is large. The answer is how large each item is then.
pub(super) fn box_large(model: &mut Model) -> Sizes {
    let (mut sizes, mut order) = (Sizes::unmeasured(model), PartsFirst::default());
    while let Some(at) = order.next(model, &sizes) {
        let kind = &mut model.items[at].kind;
        sizes.measure(at, kind);
        if let ItemKind::Struct(it) = kind
            && sizes.of_item(at) > LARGEST_STRUCT
        {
            box_parts(it, sizes.of_item(at) - LARGEST_STRUCT, &sizes);
            sizes.measure(at, kind);
        } else if let ItemKind::Union(_) = kind {
            kind.types_mut().into_iter().filter(|ty| sizes.of_type(ty) > LARGEST_VARIANT).for_each(put_in_box);
        }
    }
    sizes
}

/// Boxes the largest parts, until so many bytes are saved.
fn box_parts(it: &mut Struct, mut excess: usize, sizes: &Sizes) {
    let mut parts: Vec<&mut Ty> = it.fields.iter_mut().map(|field| &mut field.ty).collect();
    parts.retain(|ty| matches!(ty, Ty::Item(..) | Ty::Tuple(_)) && sizes.of_type(ty) >= SMALLEST_BOXED);
    parts.sort_by_key(|ty| std::cmp::Reverse(sizes.of_type(ty)));
    for ty in parts {
        if excess == 0 {
            break;
        }
        excess = excess.saturating_sub(sizes.of_type(ty));
        put_in_box(ty);
    }
}

/// Puts a [`Ty::Boxed`] around a type.
pub(super) fn put_in_box(ty: &mut Ty) {
    *ty = Ty::Boxed(Box::new(std::mem::replace(ty, Ty::Unit)));
}
