//! Type parameters as Rust wants them: each used, and those with defaults last.

use super::{Generic, ItemKind, Model, Ty};

/// Removes the parameters that no field uses, and the defaults that Rust does not take.
pub(super) fn finish_generics(model: &mut Model) {
    drop_unused(model);
    for item in &mut model.items {
        drop_defaults(&mut item.generics);
    }
}

/// Whether each parameter of each item is used. A parameter that is only handed on to itself is not: rustc refuses it.
struct Used(Vec<Vec<bool>>);

impl Used {
    fn of(model: &Model) -> Self {
        Self(reached(model, |kind| kind.slots().map(|slot| slot.ty), Ty::children))
    }

    fn all(&self) -> bool {
        self.0.iter().flatten().all(|used| *used)
    }

    /// Removes arguments for removed parameters, and counts the remaining parameters anew. `None` in `positions` is a
    /// removed one; the answer is whether one of those was met.
    fn apply(&self, ty: &mut Ty, positions: &[Option<usize>]) -> bool {
        if let Ty::Parameter(at) = ty {
            let position = positions.get(*at).copied().flatten();
            *at = position.unwrap_or(*at);
            return position.is_none();
        }
        if let Ty::Item(id, arguments) = ty {
            let mut used = self.0[id.0 as usize].iter();
            arguments.retain(|_| used.next().copied().unwrap_or(false));
        }
        ty.children_mut().into_iter().fold(false, |met, child| self.apply(child, positions) | met)
    }
}

fn drop_unused(model: &mut Model) {
    let used = Used::of(model);
    if used.all() {
        return;
    }
    for (at, item) in model.items.iter_mut().enumerate() {
        let positions = positions(&used.0[at]);
        for ty in item.kind.types_mut() {
            used.apply(ty, &positions);
        }
        for generic in &mut item.generics {
            if generic.default.as_mut().is_some_and(|default| used.apply(default, &positions)) {
                generic.default = None;
            }
        }
        let mut used = used.0[at].iter();
        item.generics.retain(|_| used.next().copied().unwrap_or(false));
    }
}

fn positions(used: &[bool]) -> Vec<Option<usize>> {
    let mut next = 0..;
    used.iter().map(|used| if *used { next.next() } else { None }).collect()
}

/// A default may only name parameters before it, and nothing without a default may come behind it.
fn drop_defaults(generics: &mut [Generic]) {
    for (at, generic) in generics.iter_mut().enumerate() {
        if generic.default.as_ref().is_some_and(|default| names_from(default, at)) {
            generic.default = None;
        }
    }
    let mut last = true;
    for generic in generics.iter_mut().rev() {
        last &= generic.default.is_some();
        if !last {
            generic.default = None;
        }
    }
}

fn names_from(ty: &Ty, first: usize) -> bool {
    matches!(ty, Ty::Parameter(at) if *at >= first) || ty.children().any(|child| names_from(child, first))
}

/// Whether each parameter of each item is held by value in it, so that an argument is a part of the whole.
pub(super) fn parameters_by_value(model: &Model) -> Vec<Vec<bool>> {
    reached(model, |kind| kind.held_slots().map(|slot| slot.ty), |ty| ty.held().iter())
}

/// Whether a way leads to each parameter of each item: from the types that stand in the item through what is inside of
/// them, and of items that are named, through the arguments whose parameters are reached there.
fn reached<'m, S: Iterator<Item = &'m Ty>, I: Iterator<Item = &'m Ty>>(
    model: &'m Model,
    types: impl Fn(&'m ItemKind) -> S,
    inside: impl Fn(&'m Ty) -> I,
) -> Vec<Vec<bool>> {
    let mut reached: Vec<Vec<bool>> = model.items.iter().map(|item| vec![false; item.generics.len()]).collect();
    let mut generic: Vec<usize> = (0..model.items.len()).filter(|at| !model.items[*at].generics.is_empty()).collect();
    let mut grew = true;
    // Back and forth, so that a long chain is done in one round whichever way it runs.
    while std::mem::take(&mut grew) {
        generic.reverse();
        for &at in &generic {
            let mut open: Vec<&Ty> = types(&model.items[at].kind).collect();
            while let Some(ty) = open.pop() {
                if let Ty::Parameter(position) = ty {
                    if let Some(flag) = reached[at].get_mut(*position) {
                        grew |= !std::mem::replace(flag, true);
                    }
                } else if let Ty::Item(id, arguments) = ty {
                    let led_to = arguments.iter().zip(&reached[id.0 as usize]).filter(|(_, reached)| **reached);
                    open.extend(led_to.map(|(argument, _)| argument));
                } else {
                    open.extend(inside(ty));
                }
            }
        }
    }
    reached
}
