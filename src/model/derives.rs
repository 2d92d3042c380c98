//! What each item can derive, which is what every part of it has.

use super::{Arity, Derives, Item, ItemKind, Literals, MapKind, Model, Presence, Ty};

/// The standard library has its traits for tuples up to this length.
const LONGEST_TUPLE: usize = 12;

/// Sets the derives of every item. What the user adds is kept, once.
pub(super) fn finish_derives(model: &mut Model) {
    let table = [Trait::Eq, Trait::Hash, Trait::Ord, Trait::Copy, Trait::Default].map(|of| Having::of(model, of));
    for (at, item) in model.items.iter_mut().enumerate() {
        let [eq, hash, ord, copy, default] = table.each_ref().map(|having| having.0[at].is_some());
        let mut extra = std::mem::take(&mut item.derives.extra);
        let derives =
            Derives { debug: true, clone: true, copy, partial_eq: true, eq, hash, ord, default, extra: Vec::new() };
        extra.retain(|path| !derives.has(path));
        let mut seen = rustc_hash::FxHashSet::default();
        extra.retain(|path| seen.insert(path.clone()));
        item.derives = Derives { extra, ..derives };
    }
}

impl Derives {
    /// Whether the trait with this path is derived without the user's doing. serde's own always are there.
    fn has(&self, path: &str) -> bool {
        match path.trim().trim_start_matches("::") {
            "Debug" | "std::fmt::Debug" | "core::fmt::Debug" => self.debug,
            "Clone" | "std::clone::Clone" | "core::clone::Clone" => self.clone,
            "Copy" | "std::marker::Copy" | "core::marker::Copy" => self.copy,
            "PartialEq" | "std::cmp::PartialEq" | "core::cmp::PartialEq" => self.partial_eq,
            "Eq" | "std::cmp::Eq" | "core::cmp::Eq" => self.eq,
            "Hash" | "std::hash::Hash" | "core::hash::Hash" => self.hash,
            "Ord" | "std::cmp::Ord" | "core::cmp::Ord" => self.ord,
            "PartialOrd" | "std::cmp::PartialOrd" | "core::cmp::PartialOrd" => self.ord,
            "Default" | "std::default::Default" | "core::default::Default" => self.default,
            "Serialize" | "serde::Serialize" | "Deserialize" | "serde::Deserialize" => true,
            _ => false,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trait {
    Eq,
    Hash,
    /// And `PartialOrd`.
    Ord,
    Copy,
    Default,
}

/// Which items have a trait, and which of their parameters must have it for that.
struct Having(Vec<Option<Vec<bool>>>);

impl Having {
    /// Items refer to each other, so this looks for a fixpoint. A default must be built up from something, so for that
    /// it starts from none having it; the other traits from all having it, so that recursive types have them.
    fn of(model: &Model, wanted: Trait) -> Self {
        let is_alias = |item: &Item| matches!(item.kind, ItemKind::Alias(_));
        let needs = |item: &Item| vec![!is_alias(item); item.generics.len()];
        let start = |item| if wanted == Trait::Default { None } else { Some(needs(item)) };
        let mut having = Self(model.items.iter().map(start).collect());
        let mut changed = true;
        // Back and forth, so that a long chain is done in one round whichever way it runs.
        let mut order: Vec<usize> = (0..model.items.len()).collect();
        while std::mem::take(&mut changed) {
            order.reverse();
            for &at in &order {
                let item = &model.items[at];
                let mut used = vec![false; item.generics.len()];
                let has = having.item(item, wanted, &mut used);
                let now = has.then(|| if is_alias(item) { used } else { needs(item) });
                changed |= now != having.0[at];
                having.0[at] = now;
            }
        }
        having
    }

    fn item(&self, item: &Item, wanted: Trait, used: &mut [bool]) -> bool {
        let mut all = |ty: &Ty| self.ty(ty, wanted, used);
        match &item.kind {
            ItemKind::Struct(it) => {
                let fields = it.fields.iter();
                fields.fold(true, |has, field| {
                    let empty = wanted == Trait::Default && field.presence != Presence::Required;
                    (empty || all(&field.ty)) && has
                }) && it.extra.as_ref().is_none_or(|extra| all(&extra.ty))
            }
            ItemKind::Literals(it) => literals(it, wanted),
            ItemKind::Constant(_) | ItemKind::Flags(_) => true,
            ItemKind::Union(_) => wanted != Trait::Default && item.kind.slots().iter().all(|slot| all(slot.ty)),
            ItemKind::Newtype(it) => all(&it.ty),
            ItemKind::Pattern(_) => !matches!(wanted, Trait::Copy | Trait::Default),
            ItemKind::Tuple(it) => it.elements.iter().all(|element| match wanted {
                Trait::Default if element.arity != Arity::One => true,
                Trait::Copy if element.arity == Arity::Repeated => false,
                Trait::Eq | Trait::Hash | Trait::Ord | Trait::Copy | Trait::Default => all(&element.ty),
            }),
            ItemKind::Alias(ty) => all(ty),
            ItemKind::Never => wanted != Trait::Default,
        }
    }

    fn ty(&self, ty: &Ty, wanted: Trait, used: &mut [bool]) -> bool {
        match ty {
            Ty::Unit | Ty::Bool | Ty::Integer(_) => true,
            Ty::String => wanted != Trait::Copy,
            Ty::F64 => matches!(wanted, Trait::Copy | Trait::Default),
            Ty::JsonNumber => matches!(wanted, Trait::Eq | Trait::Hash),
            Ty::Value | Ty::Object => matches!(wanted, Trait::Eq | Trait::Hash | Trait::Default),
            Ty::Option(_) if wanted == Trait::Default => true,
            Ty::Option(of) => self.ty(of, wanted, used),
            Ty::Vec(of) => match wanted {
                Trait::Default => true,
                Trait::Copy => false,
                Trait::Eq | Trait::Hash | Trait::Ord => self.ty(of, wanted, used),
            },
            Ty::Tuple(parts) => {
                parts.len() <= LONGEST_TUPLE && {
                    // Each part is looked at, since looking notes which parameters are used.
                    let has: Vec<bool> = parts.iter().map(|part| self.ty(part, wanted, used)).collect();
                    has.into_iter().all(|has| has)
                }
            }
            Ty::Map { kind, key, value } => match (wanted, kind) {
                (Trait::Default, _) => true,
                (Trait::Copy, _) | (Trait::Hash | Trait::Ord, MapKind::HashMap | MapKind::IndexMap) => false,
                (Trait::Eq, _) | (Trait::Hash | Trait::Ord, MapKind::BTreeMap) => {
                    self.ty(key, wanted, used) && self.ty(value, wanted, used)
                }
            },
            Ty::Boxed(of) => wanted != Trait::Copy && self.ty(of, wanted, used),
            Ty::Item(id, arguments) => self.0[id.0 as usize].as_ref().is_some_and(|needs| {
                let mut needed = arguments.iter().zip(needs).filter(|(_, needed)| **needed);
                needed.all(|(argument, _)| self.ty(argument, wanted, used))
            }),
            // A derive adds the bound on the parameter, so it holds where the argument has the trait.
            Ty::Parameter(at) => {
                if let Some(flag) = used.get_mut(*at) {
                    *flag = true;
                }
                true
            }
            // All that is asked of a user's type is Debug, Clone and PartialEq.
            Ty::Path(_) => false,
            Ty::Rfc3339 => wanted != Trait::Default,
        }
    }
}

fn literals(it: &Literals, wanted: Trait) -> bool {
    match wanted {
        Trait::Eq | Trait::Hash | Trait::Ord => true,
        Trait::Copy => it.other.is_none(),
        Trait::Default => it.other.is_none() && it.variants.len() == 1,
    }
}
