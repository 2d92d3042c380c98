//! What each item can derive, which is what every part of it has, less what the user does not want.

use super::{
    Arity, Derives, Item, ItemKind, Literals, MapKind, Model, Presence, Trait, Ty,
    sizes::{LARGEST_VARIANT, Sizes},
};

/// The standard library has its traits for tuples up to this length.
const LONGEST_TUPLE: usize = 12;

/// Sets the derives of every item, of which the size is known. What the user adds is kept, once.
pub(super) fn finish_derives(model: &mut Model, sizes: &Sizes) {
    let having = Having::of(model);
    for (at, (item, has)) in model.items.iter_mut().zip(having.has).enumerate() {
        let Derives { mut extra, unwanted, .. } = std::mem::take(&mut item.derives);
        let derives = Derives {
            debug: has.any(Traits::DEBUG),
            clone: has.any(Traits::CLONE),
            copy: has.any(Traits::COPY) && sizes.of_item(at) <= LARGEST_VARIANT,
            partial_eq: has.any(Traits::PARTIAL_EQ),
            eq: has.any(Traits::EQ),
            hash: has.any(Traits::HASH),
            ord: has.any(Traits::ORD),
            default: has.any(Traits::DEFAULT),
            extra: Vec::new(),
            unwanted,
        };
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

/// A set of traits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Traits(u8);

impl Traits {
    const NONE: Self = Self(0);
    const EQ: Self = Self(1);
    const HASH: Self = Self(1 << 1);
    /// And `PartialOrd`.
    const ORD: Self = Self(1 << 2);
    const COPY: Self = Self(1 << 3);
    const DEFAULT: Self = Self(1 << 4);
    const DEBUG: Self = Self(1 << 5);
    const CLONE: Self = Self(1 << 6);
    const PARTIAL_EQ: Self = Self(1 << 7);
    /// What every type has that is not the user's wish to be without.
    const BASIC: Self = Self(Self::DEBUG.0 | Self::CLONE.0 | Self::PARTIAL_EQ.0);
    /// What a map asks of its keys.
    const KEY: Self = Self(Self::EQ.0 | Self::HASH.0 | Self::ORD.0 | Self::PARTIAL_EQ.0);
    const COMPARED: Self = Self(Self::EQ.0 | Self::HASH.0 | Self::ORD.0 | Self::BASIC.0);
    const ALL: Self = Self(Self::COMPARED.0 | Self::COPY.0 | Self::DEFAULT.0);

    /// What these items must do without.
    fn unwanted(item: &Item, is_key: bool) -> Self {
        let unwanted = item.derives.unwanted.iter().fold(Self::NONE, |all, one| all.and(Self::of(*one)));
        // Their functions take them by value.
        let by_value = match &item.kind {
            ItemKind::Literals(it) => it.other.is_none(),
            ItemKind::Flags(_) => true,
            ItemKind::Struct(_) | ItemKind::Constant(_) | ItemKind::Union(_) | ItemKind::Newtype(_) => false,
            ItemKind::Pattern(_) | ItemKind::Tuple(_) | ItemKind::Alias(_) | ItemKind::Never => false,
        };
        let kept = if by_value { Self::COPY.and(Self::CLONE) } else { Self::NONE };
        unwanted.without(kept).without(if is_key { Self::KEY } else { Self::NONE })
    }

    fn of(one: Trait) -> Self {
        match one {
            Trait::Debug => Self::DEBUG,
            Trait::Clone => Self::CLONE,
            Trait::Copy => Self::COPY,
            Trait::PartialEq => Self::PARTIAL_EQ,
            Trait::Eq => Self::EQ,
            Trait::Ord => Self::ORD,
            Trait::Hash => Self::HASH,
            Trait::Default => Self::DEFAULT,
        }
    }

    /// Without those that need one that is not there.
    fn supported(self) -> Self {
        let needs = [
            (Self::CLONE, Self::COPY),
            (Self::PARTIAL_EQ, Self::EQ.and(Self::ORD)),
            (Self::EQ, Self::ORD.and(Self::HASH)),
        ];
        needs.into_iter().fold(self, |all, (needed, by)| if all.any(needed) { all } else { all.without(by) })
    }

    fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }
}

/// Which traits each item has.
struct Having {
    has: Vec<Traits>,
    /// For each parameter of an item, the traits it must have for the item to have them.
    needs: Vec<Vec<Traits>>,
}

impl Having {
    /// Items refer to each other, so this looks for a fixpoint. A default must be built up from something, so for that
    /// it starts from none having it; the other traits from all having it, so that recursive types have them.
    fn of(model: &Model) -> Self {
        let is_alias = |item: &Item| matches!(item.kind, ItemKind::Alias(_));
        // A derive puts a bound on every parameter; what an alias needs is what it uses.
        let needs = |item: &Item| vec![if is_alias(item) { Traits::NONE } else { Traits::ALL }; item.generics.len()];
        let mut having = Self {
            has: vec![Traits::ALL.without(Traits::DEFAULT); model.items.len()],
            needs: model.items.iter().map(needs).collect(),
        };
        let keys = keys(model);
        let unwanted = model.items.iter().zip(keys).map(|(item, is_key)| Traits::unwanted(item, is_key));
        let unwanted: Vec<Traits> = unwanted.collect();
        let mut changed = true;
        // Back and forth, so that a long chain is done in one round whichever way it runs.
        let mut order: Vec<usize> = (0..model.items.len()).collect();
        while std::mem::take(&mut changed) {
            order.reverse();
            for &at in &order {
                let item = &model.items[at];
                let mut used = vec![Traits::NONE; item.generics.len()];
                let has = having.item(item, having.has[at].and(Traits::DEFAULT), &mut used);
                let has = has.without(unwanted[at]).supported();
                changed |= has != having.has[at];
                having.has[at] = has;
                if is_alias(item) {
                    changed |= used != having.needs[at];
                    having.needs[at] = used;
                }
            }
        }
        having
    }

    /// Which of the `wanted` traits an item has.
    fn item(&self, item: &Item, wanted: Traits, used: &mut [Traits]) -> Traits {
        let not_default = wanted.without(Traits::DEFAULT);
        match &item.kind {
            ItemKind::Struct(it) => {
                let has = it.fields.iter().fold(wanted, |has, field| {
                    let given = if field.presence == Presence::Required { Traits::NONE } else { Traits::DEFAULT };
                    has.both(self.ty(&field.ty, has.without(given), used).and(given))
                });
                it.extra.as_ref().map_or(has, |extra| self.ty(&extra.ty, has, used))
            }
            ItemKind::Literals(it) => wanted.both(literals(it)),
            ItemKind::Constant(_) | ItemKind::Flags(_) => wanted,
            ItemKind::Union(_) => item.kind.slots().fold(not_default, |has, slot| self.ty(slot.ty, has, used)),
            ItemKind::Newtype(it) => self.ty(&it.ty, wanted, used),
            ItemKind::Pattern(_) => not_default.without(Traits::COPY),
            ItemKind::Tuple(it) => it.elements.iter().fold(wanted, |has, element| {
                let (given, refused) = match element.arity {
                    Arity::One => (Traits::NONE, Traits::NONE),
                    Arity::Optional => (Traits::DEFAULT, Traits::NONE),
                    Arity::Repeated => (Traits::DEFAULT, Traits::COPY),
                };
                has.both(self.ty(&element.ty, has.without(given).without(refused), used).and(given))
            }),
            ItemKind::Alias(ty) => self.ty(ty, wanted, used),
            ItemKind::Never => not_default,
        }
    }

    /// Which of the `wanted` traits a type has; what parameters must have for that is put into `used`.
    fn ty(&self, ty: &Ty, wanted: Traits, used: &mut [Traits]) -> Traits {
        if wanted == Traits::NONE {
            return wanted;
        }
        let given = wanted.both(Traits::DEFAULT);
        match ty {
            Ty::Unit | Ty::Bool | Ty::Integer(_) => wanted,
            Ty::String => wanted.without(Traits::COPY),
            Ty::F64 => wanted.both(Traits::COPY.and(Traits::DEFAULT).and(Traits::BASIC)),
            Ty::JsonNumber => wanted.both(Traits::EQ.and(Traits::HASH).and(Traits::BASIC)),
            Ty::Value | Ty::Object => wanted.both(Traits::EQ.and(Traits::HASH).and(Traits::DEFAULT).and(Traits::BASIC)),
            Ty::Option(of) => self.ty(of, wanted.without(Traits::DEFAULT), used).and(given),
            Ty::Vec(of) => self.ty(of, wanted.both(Traits::COMPARED), used).and(given),
            Ty::Tuple(parts) if parts.len() > LONGEST_TUPLE => wanted.both(Traits::BASIC),
            Ty::Tuple(parts) => parts.iter().fold(wanted, |has, part| self.ty(part, has, used)),
            Ty::Map { kind, key, value } => {
                let compared = match kind {
                    MapKind::BTreeMap => Traits::COMPARED,
                    MapKind::HashMap | MapKind::IndexMap => Traits::EQ.and(Traits::BASIC),
                    MapKind::Chosen => Traits::BASIC,
                };
                let keys = self.ty(key, wanted.both(compared), used);
                self.ty(value, keys, used).and(given)
            }
            Ty::Boxed(of) => self.ty(of, wanted.without(Traits::COPY), used),
            Ty::Item(id, arguments) => {
                let has = wanted.both(self.has[id.0 as usize]);
                arguments.iter().zip(&self.needs[id.0 as usize]).fold(has, |has, (argument, needs)| {
                    let needed = has.both(*needs);
                    has.without(needed).and(self.ty(argument, needed, used))
                })
            }
            // A derive adds the bound on the parameter, so it holds where the argument has the trait.
            Ty::Parameter(at) => {
                if let Some(used) = used.get_mut(*at) {
                    *used = used.and(wanted);
                }
                wanted
            }
            // All that is asked of a user's type is Debug, Clone and PartialEq.
            Ty::Path(_) => wanted.both(Traits::BASIC),
            Ty::Rfc3339 => wanted.without(Traits::DEFAULT),
        }
    }
}

/// Whether each item is a key of a map, or in one.
fn keys(model: &Model) -> Vec<bool> {
    let mut keys = vec![false; model.items.len()];
    let mut open: Vec<&Ty> = Vec::new();
    for item in &model.items {
        let mut all: Vec<&Ty> = item.kind.slots().map(|slot| slot.ty).collect();
        while let Some(ty) = all.pop() {
            if let Ty::Map { key, .. } = ty {
                open.push(key);
            }
            all.extend(ty.children());
        }
    }
    while let Some(ty) = open.pop() {
        if let Ty::Item(id, _) = ty
            && !std::mem::replace(&mut keys[id.0 as usize], true)
        {
            open.extend(model.item(*id).kind.slots().map(|slot| slot.ty));
        }
        open.extend(ty.children());
    }
    keys
}

fn literals(it: &Literals) -> Traits {
    match (&it.other, &it.variants[..]) {
        (Some(_), _) => Traits::COMPARED,
        (None, [_]) => Traits::ALL,
        (None, _) => Traits::ALL.without(Traits::DEFAULT),
    }
}
