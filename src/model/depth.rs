//! How deep rustc goes to find out whether a type is `Send`: it looks at all that is in the type before it answers, and
//! gives up at a limit that types of a large API reach when they are all in each other.

use super::{Model, Ty};

/// How deep rustc goes by default.
const DEFAULT_LIMIT: usize = 128;

/// The `recursion_limit` that a crate needs which asks whether these types are `Send`, where the default is too low.
pub fn recursion_limit(model: &Model) -> Option<usize> {
    let deepest = deepest(model);
    (deepest > DEFAULT_LIMIT).then(|| (2 * deepest).next_power_of_two())
}

/// How deep the way through types goes at its deepest, if each type is entered once.
fn deepest(model: &Model) -> usize {
    let mut entered = vec![false; model.items.len()];
    let mut deepest = 0;
    for &root in &model.order {
        // The types on the way, each with how deep it is and those in it that are left. No recursion, since this is deep.
        let mut way = vec![(0, vec![(root.0 as usize, 1)])];
        while let Some((depth, left)) = way.last_mut() {
            let Some((at, further)) = left.pop() else {
                way.pop();
                continue;
            };
            if !std::mem::replace(&mut entered[at], true) {
                let depth = *depth + further;
                deepest = deepest.max(depth);
                let mut inside = Vec::new();
                model.items[at].kind.slots().for_each(|slot| items_in(slot.ty, 2, &mut inside));
                inside.reverse();
                way.push((depth, inside));
            }
        }
    }
    deepest
}

/// The items that a type names, each with how deep it is in the types of the standard library around it.
fn items_in(ty: &Ty, depth: usize, found: &mut Vec<(usize, usize)>) {
    let around = match ty {
        Ty::Item(id, _) => {
            found.push((id.0 as usize, depth));
            1
        }
        Ty::Option(_) | Ty::Tuple(_) => 1,
        // `Box` and `Unique`.
        Ty::Boxed(_) => 2,
        // `Vec`, `RawVec` and `PhantomData`.
        Ty::Vec(_) => 3,
        // `BTreeMap`, `Option` and `NodeRef`.
        Ty::Map { .. } => 3,
        Ty::Unit | Ty::Bool | Ty::String | Ty::F64 | Ty::Integer(_) | Ty::JsonNumber | Ty::Value | Ty::Object => return,
        Ty::Parameter(_) | Ty::Path(_) | Ty::Rfc3339 => return,
    };
    ty.children().for_each(|inner| items_in(inner, depth + around, found));
}
