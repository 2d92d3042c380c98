//! How deep rustc goes to find out whether a type is `Send`, or what else it finds out by itself: it looks at all that is
//! in the type before it answers, and gives up at a limit that types of a large API reach when they are all in each other.

use super::{Holds, Model, Ty};

/// How deep types may be in each other: rustc goes to 128 by default, and in another order than is looked at here.
const DEEP: usize = 96;

/// How many parts of types are looked at. What is not too deep until then is taken for that.
const MOST_STEPS: usize = 500_000;

/// The `recursion_limit` that a crate needs which asks this of the types, as rustdoc does, where the default is too low.
pub fn recursion_limit(model: &Model) -> Option<usize> {
    let inside: Vec<Vec<Inside>> = model
        .items
        .iter()
        .map(|item| {
            let mut inside = Vec::new();
            item.kind.slots().for_each(|slot| items_in(slot.ty, levels_of(slot.holds), &mut inside));
            inside
        })
        .collect();
    let mut entered = vec![None; inside.len()];
    let mut steps = 0;
    for root in &model.order {
        let deepest = deepest(root.0, &inside, &mut entered, &mut steps);
        if deepest > DEEP {
            // Another may be deeper, and a high limit costs nothing.
            return Some((4 * deepest).next_power_of_two());
        }
        if steps > MOST_STEPS {
            break;
        }
    }
    None
}

/// An item in another.
struct Inside {
    item: u32,
    /// How many types of the standard library are around it, and the one it is in.
    levels: usize,
}

/// How deep the way through a type goes at its deepest, if each type in it is entered once. No recursion, since this is
/// deep.
fn deepest(root: u32, inside: &[Vec<Inside>], entered: &mut [Option<u32>], steps: &mut usize) -> usize {
    entered[root as usize] = Some(root);
    let mut deepest = 1;
    // The types on the way, each with how deep it is and those in it that are left.
    let mut way = vec![(1, inside[root as usize].iter())];
    while let Some((depth, left)) = way.last_mut() {
        let Some(Inside { item, levels }) = left.next() else {
            way.pop();
            continue;
        };
        *steps += 1;
        if entered[*item as usize].replace(root) != Some(root) {
            let depth = *depth + levels;
            deepest = deepest.max(depth);
            way.push((depth, inside[*item as usize].iter()));
        }
    }
    deepest
}

/// How many levels there are from an item to a type in it.
fn levels_of(holds: Holds) -> usize {
    match holds {
        Holds::AsAlias => 0,
        Holds::Always => 1,
        Holds::Perhaps => 2,
        Holds::Elsewhere => 1 + LEVELS_OF_MAP,
    }
}

/// `BTreeMap`, `Option`, `NodeRef`, `NonNull`, the pointer, `LeafNode`, the array, `MaybeUninit`, and what that is made of.
const LEVELS_OF_MAP: usize = 11;

/// The items that a type names. What is between is counted as for `RefUnwindSafe`, which rustc goes deepest for.
fn items_in(ty: &Ty, levels: usize, found: &mut Vec<Inside>) {
    let around = match ty {
        Ty::Item(id, _) => {
            found.push(Inside { item: id.0, levels });
            1
        }
        Ty::Option(_) | Ty::Tuple(_) => 1,
        // `Box`, `Unique`, `NonNull` and the pointer.
        Ty::Boxed(_) => 4,
        // `Vec`, `RawVec` and `PhantomData`.
        Ty::Vec(_) => 3,
        Ty::Map { .. } => LEVELS_OF_MAP,
        Ty::Unit | Ty::Bool | Ty::String | Ty::F64 | Ty::Integer(_) | Ty::JsonNumber | Ty::Value | Ty::Object => return,
        Ty::Parameter(_) | Ty::Path(_) | Ty::Rfc3339 => return,
    };
    ty.children().for_each(|inner| items_in(inner, levels + around, found));
}
