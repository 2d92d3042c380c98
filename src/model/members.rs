//! The members of an item that have names of their own.

use super::{Docs, ItemKind, Name};

/// A part of an item that the definitions have a name for.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// What it is.
    pub kind: MemberKind,
    /// Its name.
    pub name: &'a Name,
    /// Its documentation, if it is of a kind that has one.
    pub docs: Option<&'a Docs>,
}

/// The kinds of member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberKind {
    /// Of a struct.
    Field,
    /// Of a tuple that is a struct.
    Element,
    /// Of an enum.
    Variant,
    /// Of a newtype of flags.
    Constant,
}

impl ItemKind {
    /// Its members, in order. What holds the rest of the keys, or any other string, is none.
    pub fn members(&self) -> impl Iterator<Item = Member<'_>> {
        let member = |kind, name, docs| Member { kind, name, docs };
        let (mut fields, mut elements, mut values, mut variants, mut constants) = Default::default();
        match self {
            Self::Struct(it) => fields = &it.fields[..],
            Self::Tuple(it) => elements = &it.elements[..],
            Self::Literals(it) => values = &it.variants[..],
            Self::Union(it) => variants = &it.variants[..],
            Self::Flags(it) => constants = &it.constants[..],
            Self::Newtype(_) | Self::Pattern(_) | Self::Alias(_) | Self::Constant(_) | Self::Never => {}
        }
        let fields = fields.iter().map(move |it| member(MemberKind::Field, &it.name, Some(&it.docs)));
        fields
            .chain(elements.iter().map(move |it| member(MemberKind::Element, &it.name, None)))
            .chain(values.iter().map(move |it| member(MemberKind::Variant, &it.name, Some(&it.docs))))
            .chain(variants.iter().map(move |it| member(MemberKind::Variant, &it.name, Some(&it.docs))))
            .chain(constants.iter().map(move |it| member(MemberKind::Constant, &it.name, Some(&it.docs))))
    }

    /// The documentation of the member at a position of [`members`](Self::members), to change.
    pub fn member_docs_mut(&mut self, at: usize) -> Option<&mut Docs> {
        match self {
            Self::Struct(it) => it.fields.get_mut(at).map(|field| &mut field.docs),
            Self::Literals(it) => it.variants.get_mut(at).map(|variant| &mut variant.docs),
            Self::Union(it) => it.variants.get_mut(at).map(|variant| &mut variant.docs),
            Self::Flags(it) => it.constants.get_mut(at).map(|constant| &mut constant.docs),
            Self::Tuple(_) | Self::Newtype(_) | Self::Pattern(_) | Self::Alias(_) => None,
            Self::Constant(_) | Self::Never => None,
        }
    }
}
