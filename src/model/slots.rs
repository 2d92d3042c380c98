//! Where types stand in an item, for the passes of this room.

use std::slice;

use super::{Arity, ItemKind, Presence, Ty, VariantContent};

/// A place in an item where a type stands.
#[derive(Clone, Copy, Debug)]
pub struct Slot<'a> {
    /// The type.
    pub ty: &'a Ty,
    /// How the item holds it.
    pub holds: Holds,
}

/// How an item holds the value of a type that stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holds {
    /// In itself, if it is there at all: an `Option`, or one variant of several.
    Perhaps,
    /// In itself, always.
    Always,
    /// It is nothing but another name for the type.
    AsAlias,
    /// On the heap: a `Vec` or a map.
    Elsewhere,
}

impl ItemKind {
    /// The places where types stand, in order; [`types_mut`](Self::types_mut) has the same.
    pub fn slots(&self) -> impl Iterator<Item = Slot<'_>> {
        let slot = |ty, holds| Slot { ty, holds };
        let (mut fields, mut extra, mut variants, mut elements, mut only) = Default::default();
        match self {
            Self::Struct(it) => (fields, extra) = (&it.fields[..], it.extra.as_ref()),
            Self::Union(it) => variants = &it.variants[..],
            Self::Tuple(it) => elements = &it.elements[..],
            Self::Newtype(it) => only = Some(slot(&it.ty, Holds::Always)),
            Self::Alias(ty) => only = Some(slot(ty, Holds::AsAlias)),
            Self::Constant(_) | Self::Literals(_) | Self::Flags(_) | Self::Pattern(_) | Self::Never => {}
        }
        let held = variants.iter().filter_map(|variant| match &variant.content {
            VariantContent::Newtype(ty) => Some(ty),
            VariantContent::Literal(_) => None,
        });
        let fields = fields.iter().map(move |field| slot(&field.ty, held_field(field.presence)));
        fields
            .chain(extra.map(|extra| slot(&extra.ty, Holds::Elsewhere)))
            .chain(held.map(move |ty| slot(ty, Holds::Perhaps)))
            .chain(elements.iter().map(move |element| slot(&element.ty, held_element(element.arity))))
            .chain(only)
    }

    /// The places of what it holds in itself.
    pub fn held_slots(&self) -> impl Iterator<Item = Slot<'_>> {
        self.slots().filter(|slot| slot.holds != Holds::Elsewhere)
    }

    /// The types that stand in it, in the order of [`slots`](Self::slots), to change.
    pub fn types_mut(&mut self) -> Vec<&mut Ty> {
        match self {
            Self::Struct(it) => {
                let fields = it.fields.iter_mut().map(|field| &mut field.ty);
                fields.chain(it.extra.iter_mut().map(|extra| &mut extra.ty)).collect()
            }
            Self::Union(it) => {
                let held = it.variants.iter_mut().filter_map(|variant| match &mut variant.content {
                    VariantContent::Newtype(ty) => Some(ty),
                    VariantContent::Literal(_) => None,
                });
                held.collect()
            }
            Self::Tuple(it) => it.elements.iter_mut().map(|element| &mut element.ty).collect(),
            Self::Newtype(it) => vec![&mut it.ty],
            Self::Alias(ty) => vec![ty],
            Self::Constant(_) | Self::Literals(_) | Self::Flags(_) | Self::Pattern(_) | Self::Never => Vec::new(),
        }
    }
}

impl Ty {
    /// The types it is directly made of.
    pub fn children(&self) -> impl Iterator<Item = &Self> {
        let (first, rest): (&[Self], &[Self]) = match self {
            Self::Option(of) | Self::Vec(of) | Self::Boxed(of) => (slice::from_ref(of), &[]),
            Self::Tuple(parts) | Self::Item(_, parts) => (parts, &[]),
            Self::Map { kind: _, key, value } => (slice::from_ref(key), slice::from_ref(value)),
            Self::Unit | Self::Bool | Self::String | Self::F64 | Self::Integer(_) => (&[], &[]),
            Self::JsonNumber | Self::Value | Self::Object | Self::Parameter(_) | Self::Path(_) | Self::Rfc3339 => {
                (&[], &[])
            }
        };
        first.iter().chain(rest)
    }

    /// Those of them that it holds in itself. Of an item that is the arguments of some parameters, which it knows.
    pub fn held(&self) -> &[Self] {
        match self {
            Self::Option(of) => slice::from_ref(of),
            Self::Tuple(parts) => parts,
            Self::Vec(_) | Self::Boxed(_) | Self::Map { .. } | Self::Item(..) | Self::Parameter(_) => &[],
            Self::Unit | Self::Bool | Self::String | Self::F64 | Self::Integer(_) | Self::JsonNumber => &[],
            Self::Value | Self::Object | Self::Path(_) | Self::Rfc3339 => &[],
        }
    }

    /// The same, to change.
    pub fn held_mut(&mut self) -> &mut [Self] {
        match self {
            Self::Option(of) => slice::from_mut(of),
            Self::Tuple(parts) => parts,
            Self::Vec(_) | Self::Boxed(_) | Self::Map { .. } | Self::Item(..) | Self::Parameter(_) => &mut [],
            Self::Unit | Self::Bool | Self::String | Self::F64 | Self::Integer(_) | Self::JsonNumber => &mut [],
            Self::Value | Self::Object | Self::Path(_) | Self::Rfc3339 => &mut [],
        }
    }

    /// The type with arguments in place of its parameters.
    pub fn with_arguments(&self, arguments: &[Self]) -> Self {
        if let Self::Parameter(at) = self {
            return arguments.get(*at).cloned().unwrap_or(Self::Unit);
        }
        let mut ty = self.clone();
        for child in ty.children_mut() {
            *child = child.with_arguments(arguments);
        }
        ty
    }

    /// The types it is directly made of, to change.
    pub fn children_mut(&mut self) -> Vec<&mut Self> {
        match self {
            Self::Option(of) | Self::Vec(of) | Self::Boxed(of) => vec![of],
            Self::Tuple(parts) | Self::Item(_, parts) => parts.iter_mut().collect(),
            Self::Map { kind: _, key, value } => vec![key, value],
            Self::Unit | Self::Bool | Self::String | Self::F64 | Self::Integer(_) => Vec::new(),
            Self::JsonNumber | Self::Value | Self::Object | Self::Parameter(_) | Self::Path(_) | Self::Rfc3339 => {
                Vec::new()
            }
        }
    }
}

fn held_field(presence: Presence) -> Holds {
    match presence {
        Presence::Required => Holds::Always,
        Presence::Optional | Presence::Nullable | Presence::OptionalNullable | Presence::Lenient => Holds::Perhaps,
    }
}

fn held_element(arity: Arity) -> Holds {
    match arity {
        Arity::One => Holds::Always,
        Arity::Optional => Holds::Perhaps,
        Arity::Repeated => Holds::Elsewhere,
    }
}
