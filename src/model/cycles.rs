//! Cycles that Rust cannot have: types that contain themselves, and aliases that are themselves.

use super::{Holds, ItemKind, Model, Newtype, Ty, generics::parameters_by_value, graph, large::put_in_box};

/// Makes a newtype of one alias in each cycle of aliases, which Rust would expand for ever.
pub(super) fn break_alias_cycles(model: &mut Model) {
    loop {
        let edges: Vec<Vec<usize>> = model.items.iter().map(|item| alias_edges(model, &item.kind)).collect();
        let components = graph::components(&edges);
        let mut broken = vec![false; model.items.len()];
        let mut changed = false;
        for at in model.declaration_order() {
            let cyclic = edges[at].iter().any(|target| components[*target] == components[at]);
            if cyclic && !std::mem::replace(&mut broken[components[at]], true) {
                changed |= make_newtype(&mut model.items[at].kind);
            }
        }
        if !changed {
            return;
        }
    }
}

fn alias_edges(model: &Model, kind: &ItemKind) -> Vec<usize> {
    let ItemKind::Alias(ty) = kind else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        if let Ty::Item(id, _) = ty
            && matches!(model.item(*id).kind, ItemKind::Alias(_))
        {
            found.push(id.0 as usize);
        }
        open.extend(ty.children());
    }
    found
}

fn make_newtype(kind: &mut ItemKind) -> bool {
    if let ItemKind::Alias(ty) = kind {
        *kind = ItemKind::Newtype(Newtype { ty: std::mem::replace(ty, Ty::Unit) });
        return true;
    }
    false
}

/// Puts a [`Ty::Boxed`] where an item contains itself by value, and only there.
///
/// Of the places where a cycle can be broken, one that may be empty reads best, then one that is always there, and of
/// equals the first. So the places are put back in from the worst to the best, and one that closes a cycle is boxed.
pub(super) fn box_cycles(model: &mut Model) {
    let held = parameters_by_value(model);
    let edges: Vec<Vec<usize>> = model.items.iter().map(|item| parts(&item.kind, &held)).collect();
    let components = graph::components(&edges);
    let is_cyclic = |at: usize| edges[at].iter().any(|target| components[*target] == components[at]);
    let links = links(model, &held, is_cyclic);
    let mut kept = graph::Growing::new(model.items.len());
    let mut candidates: Vec<(&Link, Vec<usize>)> =
        links.iter().map(|link| (link, link.within(&components))).filter(|(_, inner)| !inner.is_empty()).collect();
    candidates.sort_by_key(|(link, _)| std::cmp::Reverse((link.holds, link.position)));
    let mut boxes = Vec::new();
    // What leads to an item is the same for all its places: those that are put back in lead away from it.
    for places in candidates.chunk_by(|(a, _), (b, _)| (a.holds, a.from) == (b.holds, b.from)) {
        let from = places[0].0.from;
        kept.search(from, places.iter().flat_map(|(_, inner)| inner));
        for (link, inner) in places {
            if inner.iter().any(|target| kept.leads(*target)) {
                boxes.push((link.position, from));
            } else {
                inner.iter().for_each(|target| kept.add(from, *target));
            }
        }
    }
    // From the last to the first, because what is in a box is not counted any more.
    boxes.sort_unstable_by(|a, b| b.cmp(a));
    for of_item in boxes.chunk_by(|(_, a), (_, b)| a == b) {
        let mut types = model.items[of_item[0].1].kind.types_mut();
        for &((_, slot, occurrence), _) in of_item {
            box_occurrence(types[slot], &mut { occurrence });
        }
    }
}

/// A place in an item that holds other items by value.
struct Link {
    from: usize,
    to: Vec<usize>,
    holds: Holds,
    /// Which item in declaration order, which slot of it, which item in the slot's type.
    position: (usize, usize, usize),
}

impl Link {
    /// The targets from which this link's item can be reached again.
    fn within(&self, components: &[usize]) -> Vec<usize> {
        self.to.iter().copied().filter(|target| components[*target] == components[self.from]).collect()
    }
}

/// The items that an item holds by value.
fn parts(kind: &ItemKind, held: &[Vec<bool>]) -> Vec<usize> {
    let mut found = Vec::new();
    kind.held_slots().for_each(|slot| targets(slot.ty, held, &mut found));
    found
}

fn links(model: &Model, held: &[Vec<bool>], is_cyclic: impl Fn(usize) -> bool) -> Vec<Link> {
    let mut links = Vec::new();
    for (place, at) in model.declaration_order().into_iter().enumerate().filter(|(_, at)| is_cyclic(*at)) {
        for (slot_at, slot) in model.items[at].kind.slots().enumerate() {
            if slot.holds == Holds::Elsewhere {
                continue;
            }
            let mut found = Vec::new();
            occurrences(slot.ty, slot.holds, &mut found);
            for (occurrence, (ty, holds)) in found.into_iter().enumerate() {
                let mut to = Vec::new();
                targets(ty, held, &mut to);
                links.push(Link { from: at, to, holds, position: (place, slot_at, occurrence) });
            }
        }
    }
    links
}

/// The items that stand outermost in a type and by value in it: where a `Box` can be put.
fn occurrences<'a>(ty: &'a Ty, holds: Holds, found: &mut Vec<(&'a Ty, Holds)>) {
    if let Ty::Item(..) = ty {
        found.push((ty, holds));
    }
    let holds = if matches!(ty, Ty::Option(_)) { Holds::Perhaps } else { holds };
    ty.held().iter().for_each(|part| occurrences(part, holds, found));
}

/// The items a type holds by value, through the arguments that an item keeps by value too.
fn targets(ty: &Ty, held: &[Vec<bool>], found: &mut Vec<usize>) {
    if let Ty::Item(id, arguments) = ty {
        found.push(id.0 as usize);
        for (argument, _) in arguments.iter().zip(&held[id.0 as usize]).filter(|(_, held)| **held) {
            targets(argument, held, found);
        }
    }
    ty.held().iter().for_each(|part| targets(part, held, found));
}

/// Boxes the occurrence with the number `left`, in the order of [`occurrences`]; says whether it was found.
fn box_occurrence(ty: &mut Ty, left: &mut usize) -> bool {
    if let Ty::Item(..) = ty {
        let Some(fewer) = left.checked_sub(1) else {
            put_in_box(ty);
            return true;
        };
        *left = fewer;
    }
    ty.held_mut().iter_mut().any(|part| box_occurrence(part, left))
}
