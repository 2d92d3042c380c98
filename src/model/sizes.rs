//! How large values are, about: a large variant is boxed, so that its enum is quick to move.

use super::{Arity, Integer, ItemKind, MapKind, Model, Ty, VariantContent};

/// A variant that may be larger than this is boxed. Moving a large enum costs more than an allocation, and Clippy
/// warns where variants differ by more.
pub(super) const LARGEST_VARIANT: usize = 200;

/// Items that hold each other many times over come to any size; more than this is not counted.
const LARGEST: usize = 1 << 20;
/// What is assumed of a type nobody knows: a parameter, a path, an item that is not measured yet.
const UNKNOWN: usize = 24;

/// Per item, about how many bytes it takes; rather too many than too few.
#[derive(Debug, Default)]
pub(super) struct Sizes(Vec<Option<Size>>);

/// About how many bytes something takes, by what stands for the type parameters around it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Size {
    /// What it takes whatever they are.
    fixed: usize,
    /// Per parameter, how many values of it are held.
    parameters: Vec<usize>,
}

impl Sizes {
    /// Sizes of nothing, to be measured in the order of [`PartsFirst`].
    pub(super) fn unmeasured(model: &Model) -> Self {
        Self(vec![None; model.items.len()])
    }

    /// Measures an item whose parts are measured.
    pub(super) fn measure(&mut self, at: usize, kind: &ItemKind) {
        self.0[at] = Some(self.item(kind));
    }

    /// About how many bytes a type takes.
    pub(super) fn of_type(&self, ty: &Ty) -> usize {
        self.ty(ty).assumed()
    }

    /// About how many bytes an item takes.
    pub(super) fn of_item(&self, at: usize) -> usize {
        self.0[at].as_ref().map_or(UNKNOWN, Size::assumed)
    }

    fn item(&self, kind: &ItemKind) -> Size {
        let of = |ty: &Ty| self.ty(ty);
        match kind {
            ItemKind::Struct(it) => {
                let fields = it.fields.iter().map(|field| self.optional(&field.ty));
                fields.chain(it.extra.iter().map(|extra| of(&extra.ty))).fold(Size::default(), Size::and)
            }
            ItemKind::Literals(it) => Size::fixed(it.other.as_ref().map_or(1, |_| 24)),
            ItemKind::Flags(_) => Size::fixed(16),
            ItemKind::Union(it) => {
                let of_variant = |content: &VariantContent| match content {
                    VariantContent::Newtype(ty) => of(ty).in_variant(),
                    VariantContent::Literal(_) => Size::default(),
                };
                let variants = it.variants.iter().map(|variant| of_variant(&variant.content));
                variants.fold(Size::default(), Size::or).and(Size::fixed(8))
            }
            ItemKind::Newtype(it) => of(&it.ty),
            ItemKind::Pattern(_) => Size::fixed(24),
            ItemKind::Tuple(it) => {
                let of_element = |arity, ty| if arity == Arity::Repeated { Size::fixed(24) } else { self.optional(ty) };
                let elements = it.elements.iter().map(|element| of_element(element.arity, &element.ty));
                elements.fold(Size::default(), Size::and)
            }
            ItemKind::Alias(ty) => of(ty),
            ItemKind::Constant(_) | ItemKind::Never => Size::default(),
        }
    }

    fn ty(&self, ty: &Ty) -> Size {
        let fixed = match ty {
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
            Ty::Option(of) => return self.optional(of),
            Ty::Tuple(parts) => return parts.iter().map(|part| self.ty(part)).fold(Size::default(), Size::and),
            Ty::Map { kind: MapKind::BTreeMap, .. } => 24,
            Ty::Map { kind: MapKind::HashMap, .. } => 48,
            Ty::Map { kind: MapKind::IndexMap, .. } => 72,
            Ty::Map { kind: MapKind::Chosen, .. } => UNKNOWN,
            Ty::Item(id, arguments) => {
                let Some(item) = &self.0[id.0 as usize] else { return Size::fixed(UNKNOWN) };
                let held = item.parameters.iter().enumerate().filter(|(_, times)| **times > 0);
                let of_argument = |at: usize| arguments.get(at).map_or(Size::fixed(UNKNOWN), |ty| self.ty(ty));
                return held.fold(Size::fixed(item.fixed), |size, (at, times)| size.and(of_argument(at).times(*times)));
            }
            Ty::Parameter(at) => return Size::parameter(*at),
            Ty::Path(_) => UNKNOWN,
        };
        Size::fixed(fixed)
    }

    /// With the word that an `Option` may take, where the type has no value to spare for it.
    fn optional(&self, ty: &Ty) -> Size {
        let word = match ty {
            Ty::F64 | Ty::Integer(_) | Ty::Rfc3339 | Ty::Parameter(_) | Ty::Path(_) | Ty::Item(..) => 8,
            Ty::Unit | Ty::Bool | Ty::String | Ty::JsonNumber | Ty::Value | Ty::Object | Ty::Option(_) => 0,
            Ty::Vec(_) | Ty::Tuple(_) | Ty::Map { .. } | Ty::Boxed(_) => 0,
        };
        self.ty(ty).and(Size::fixed(word))
    }
}

impl Size {
    fn fixed(fixed: usize) -> Self {
        Self { fixed, parameters: Vec::new() }
    }

    fn parameter(at: usize) -> Self {
        let mut parameters = vec![0; at];
        parameters.push(1);
        Self { fixed: 0, parameters }
    }

    /// Of both, one beside the other.
    fn and(self, other: Self) -> Self {
        self.merged(other, |a, b| (a + b).min(LARGEST))
    }

    /// Of one or the other.
    fn or(self, other: Self) -> Self {
        self.merged(other, usize::max)
    }

    fn merged(mut self, other: Self, merge: impl Fn(usize, usize) -> usize) -> Self {
        self.fixed = merge(self.fixed, other.fixed);
        let length = self.parameters.len().max(other.parameters.len());
        self.parameters.resize(length, 0);
        self.parameters.iter_mut().zip(other.parameters).for_each(|(a, b)| *a = merge(*a, b));
        self
    }

    fn times(mut self, times: usize) -> Self {
        for count in std::iter::once(&mut self.fixed).chain(&mut self.parameters) {
            *count = count.saturating_mul(times).min(LARGEST);
        }
        self
    }

    /// In a variant, which is boxed when it is large.
    fn in_variant(self) -> Self {
        if self.assumed() > LARGEST_VARIANT { Self::fixed(LARGEST_VARIANT) } else { self }
    }

    /// With what is assumed of parameters.
    fn assumed(&self) -> usize {
        let parameters = self.parameters.iter().map(|times| times.saturating_mul(UNKNOWN));
        parameters.fold(self.fixed, usize::saturating_add).min(LARGEST)
    }
}

/// The items, each behind those that it holds by value. What is behind an indirection has no part in the size; leaving
/// it out keeps cycles out, and so the answer does not hang on which item was asked first.
#[derive(Debug, Default)]
pub(super) struct PartsFirst {
    /// The items to measure, the next last. One that several others wait for is there for each of them.
    stack: Vec<usize>,
    /// The items that wait for their parts, or did.
    waiting: rustc_hash::FxHashSet<usize>,
    start: usize,
}

impl PartsFirst {
    /// The next item to measure, all of whose parts are measured.
    pub(super) fn next(&mut self, model: &Model, sizes: &Sizes) -> Option<usize> {
        loop {
            let Some(&at) = self.stack.last() else {
                if self.start == model.items.len() {
                    return None;
                }
                self.stack.push(self.start);
                self.start += 1;
                continue;
            };
            if sizes.0[at].is_some() {
                self.stack.pop();
                continue;
            }
            self.waiting.insert(at);
            let before = self.stack.len();
            let missing = missing_parts(&model.items[at].kind, sizes);
            self.stack.extend(missing.into_iter().filter(|part| !self.waiting.contains(part)));
            if self.stack.len() == before {
                self.stack.pop();
                return Some(at);
            }
        }
    }
}

/// The items that an item holds by value and that are not measured; what a generic one is given counts once it is known
/// whether that holds it.
fn missing_parts(kind: &ItemKind, sizes: &Sizes) -> Vec<usize> {
    let (mut open, mut missing): (Vec<&Ty>, _) = (kind.held_slots().map(|slot| slot.ty).collect(), Vec::new());
    while let Some(ty) = open.pop() {
        open.extend(ty.held());
        let Ty::Item(id, arguments) = ty else { continue };
        match &sizes.0[id.0 as usize] {
            Some(size) => {
                let held = arguments.iter().zip(&size.parameters).filter(|(_, times)| **times > 0);
                open.extend(held.map(|(ty, _)| ty));
            }
            None => missing.push(id.0 as usize),
        }
    }
    missing
}
