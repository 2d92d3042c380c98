//! What the variants of a union are called: by the value of their tag, else by their type, else by their kind.

use rustc_hash::FxHashMap;

use super::{context::Lowerer, discriminant::literal_key, member::Member, shape::Shape};
use crate::{
    model::{Literal, Name, SelectObject, Text},
    syntax::Atom,
    types::{TypeId, View},
};

/// The tag values that lead to each variant; none for those that several ways lead to.
type Ways = FxHashMap<usize, Option<Vec<Literal>>>;

impl<'a> Lowerer<'_, 'a> {
    /// The names of the variants, in order.
    pub(super) fn variant_names(
        &mut self,
        members: &[Member<'a>],
        shapes: &[Shape],
        object: &SelectObject,
    ) -> Vec<Name> {
        let mut ways = Ways::default();
        collect_ways(object, &mut Vec::new(), &mut ways);
        let hints = tag_hints(shapes);
        let mut arrays = 0;
        for member in members {
            arrays += usize::from(self.is_array(member));
        }
        let is_only_array = arrays == 1;
        let mut names = Vec::with_capacity(members.len());
        for (variant, member) in members.iter().enumerate() {
            let way = ways.get(&variant).and_then(Option::as_deref).unwrap_or_default();
            names.push(match member {
                Member::Literal(literal) => literal.name(),
                Member::Bool => Name::wire("Bool"),
                Member::Type(_) if is_only_array && self.is_array(member) => Name::wire("Array"),
                Member::Type(ty) => self.type_variant(*ty, way, &hints),
            });
        }
        names
    }

    fn is_array(&mut self, member: &Member<'_>) -> bool {
        let Member::Type(ty) = member else { return false };
        self.types.alias(*ty).is_none() && matches!(self.types.view(*ty), View::Array(_))
    }

    fn type_variant(&mut self, ty: TypeId, way: &[Literal], hints: &FxHashMap<String, Atom>) -> Name {
        // `true` and `1` say less than the name of a type does.
        let says_much = |literal: &Literal| match literal {
            Literal::String(_) => true,
            Literal::Number(_) | Literal::Bool(_) => hints.contains_key(&literal_key(literal)),
        };
        let named = self.type_name(ty);
        if !way.is_empty() && (named.is_none() || way.iter().all(says_much)) {
            let wire: Vec<String> = way.iter().map(tag_text).collect();
            let hinted = |literal: &Literal| hints.get(&literal_key(literal)).map(|hint| hint.to_string());
            if way.iter().all(|literal| hinted(literal).is_none()) && way.len() == 1 {
                return Name::wire(wire.concat());
            }
            let words: Vec<String> =
                way.iter().map(|literal| hinted(literal).unwrap_or_else(|| tag_text(literal))).collect();
            return Name::hinted(wire.join(" "), words.join(" "));
        }
        match named {
            Some(named) => Name::wire(named),
            None => Name::wire(self.kind_name(ty)),
        }
    }

    /// The name of a member that has none of its own.
    fn kind_name(&mut self, ty: TypeId) -> Text {
        self.short_name(ty).unwrap_or_else(|| "Object".into())
    }

    /// The name that a type was declared by.
    fn type_name(&mut self, ty: TypeId) -> Option<Text> {
        let is_named = self.types.alias(ty).is_some()
            || matches!(
                self.types.view(ty),
                View::Named { .. } | View::Enum(_) | View::EnumMember { .. } | View::Unresolved { .. }
            );
        if is_named { self.short_name(ty) } else { None }
    }
}

fn tag_text(literal: &Literal) -> String {
    match literal {
        Literal::String(text) => text.to_string(),
        Literal::Number(number) => super::template::number_text(*number),
        Literal::Bool(value) => value.to_string(),
    }
}

/// The names of the enum members that tags are.
fn tag_hints(shapes: &[Shape]) -> FxHashMap<String, Atom> {
    let values = shapes.iter().flat_map(|shape| &shape.keys).filter_map(|key| key.values.as_ref()).flatten();
    let hinted = values.filter_map(|value| Some((literal_key(&value.literal), value.hint.clone()?)));
    let mut hints = FxHashMap::default();
    for (key, hint) in hinted {
        hints.entry(key).or_insert(hint);
    }
    hints
}

fn collect_ways(select: &SelectObject, way: &mut Vec<Literal>, ways: &mut Ways) {
    match select {
        SelectObject::None => {}
        SelectObject::One(variant) => {
            let found = (!way.is_empty()).then(|| way.clone());
            ways.entry(*variant).and_modify(|known| *known = None).or_insert(found);
        }
        SelectObject::Tag { cases, otherwise, .. } => {
            for case in cases {
                match &case.values[..] {
                    [value] => {
                        way.push(value.clone());
                        collect_ways(&case.then, way, ways);
                        way.pop();
                    }
                    _ => block(&case.then, ways),
                }
            }
            block(otherwise, ways);
        }
        SelectObject::Shape(_) => block(select, ways),
    }
}

/// No one value leads to any of these.
fn block(select: &SelectObject, ways: &mut Ways) {
    match select {
        SelectObject::None => {}
        SelectObject::One(variant) => {
            ways.insert(*variant, None);
        }
        SelectObject::Tag { cases, otherwise, .. } => {
            for case in cases {
                block(&case.then, ways);
            }
            block(otherwise, ways);
        }
        SelectObject::Shape(candidates) => {
            for candidate in candidates {
                ways.insert(candidate.variant, None);
            }
        }
    }
}
