//! Unions and enums side by side: which values and members are on one side only.

use rustc_hash::FxHashMap;

use crate::source::Span;

use super::{
    changes::ChangeKind,
    relation::Direction,
    surface::{Literal, Notes, Shape, Surface, Text, TypeRef},
    walk::{At, Walk},
};

/// A literal of a union, or a member of an enum.
#[derive(Clone)]
struct Value {
    literal: Option<Literal>,
    name: Option<Text>,
    place: Option<Span>,
    notes: Notes,
}

/// What a side has that the other side does not have as it is.
#[derive(Default)]
struct Rest {
    values: Vec<Value>,
    types: Vec<TypeRef>,
}

impl Walk<'_> {
    pub(super) fn union(&mut self, at: &At, old: TypeRef, new: TypeRef) {
        let start = self.found.len();
        let (before, after) = self.unpaired(old, new);
        self.values(at, (old, before.values), (new, after.values));
        self.types(at, (old, before.types), (new, after.types));
        // What is different in one member may be known from another.
        let (reads, writes) = (
            self.relation.fits_but_null(Direction::Reads, new, old),
            self.relation.fits_but_null(Direction::Writes, old, new),
        );
        for found in &mut self.found[start..] {
            found.breaks.reader &= !reads;
            found.breaks.writer &= !writes;
        }
    }

    /// The members of each side that are not written the same on the other.
    fn unpaired(&mut self, old: TypeRef, new: TypeRef) -> (Rest, Rest) {
        let is_enum = |surface: &Surface, ty| matches!(surface.shape(ty), Shape::Enum(_));
        if is_enum(self.old, old) && is_enum(self.new, new) {
            // Its name says nothing of what is in it.
            return (rest(self.old, &[old], false), rest(self.new, &[new], false));
        }
        let (before, after) = self.without_same(written(self.old, old), written(self.new, new));
        let flat = |surface: &Surface, types: &[TypeRef]| -> Vec<TypeRef> {
            types.iter().flat_map(|ty| surface.leaves(*ty)).collect()
        };
        let (before, after) = self.without_same(flat(self.old, &before), flat(self.new, &after));
        let splits = |surface: &Surface, types: &[TypeRef]| {
            types.iter().any(|ty| matches!(surface.shape(*ty), Shape::Literal(Literal::Boolean(_))))
        };
        let boolean = splits(self.old, &before) || splits(self.new, &after);
        (rest(self.old, &before, boolean), rest(self.new, &after, boolean))
    }

    fn without_same(&mut self, old: Vec<TypeRef>, mut new: Vec<TypeRef>) -> (Vec<TypeRef>, Vec<TypeRef>) {
        // A literal without a name is the same as its like and as nothing else, and there may be thousands.
        let mut literals: FxHashMap<&Literal, Vec<usize>> = FxHashMap::default();
        let mut others = Vec::new();
        for (position, after) in new.iter().enumerate() {
            match self.new.bare_literal(*after) {
                Some(literal) => literals.entry(literal).or_default().push(position),
                None => others.push(position),
            }
        }
        literals.values_mut().for_each(|positions| positions.reverse());
        let (mut left, mut is_taken) = (Vec::new(), vec![false; new.len()]);
        for before in old {
            let same = match self.old.bare_literal(before) {
                Some(literal) => literals.get_mut(literal).and_then(Vec::pop),
                None => {
                    let found = others.iter().position(|position| self.is_same(before, new[*position]));
                    found.map(|found| others.remove(found))
                }
            };
            match same {
                Some(position) => is_taken[position] = true,
                None => left.push(before),
            }
        }
        let mut is_taken = is_taken.into_iter();
        new.retain(|_| is_taken.next() == Some(false));
        (left, new)
    }

    fn values(&mut self, at: &At, (old, before): (TypeRef, Vec<Value>), (new, after): (TypeRef, Vec<Value>)) {
        let place = |at: &At, value: &Value, old: Option<Span>, new: Option<Span>| At {
            words: at.words.iter().cloned().chain([value.text()]).collect(),
            old,
            new,
            ..at.clone()
        };
        let mut after = Values::of(after);
        for value in before {
            let Some(now) = after.take_counterpart(&value) else {
                let writer = value.literal.as_ref().is_none_or(|it| !self.relation.has(Direction::Writes, new, it));
                let place = place(at, &value, value.place.or(at.old), at.new);
                self.push(ChangeKind::ValueRemoved, place, Some(value.shown()), None, (false, writer));
                continue;
            };
            let place = place(at, &value, value.place.or(at.old), now.place.or(at.new));
            let both = (Some(value.shown()), Some(now.shown()));
            if now.literal != value.literal {
                let is_unknown = |to, direction, value: &Value, walk: &mut Self| {
                    value.literal.as_ref().is_none_or(|it| !walk.relation.has(direction, to, it))
                };
                let reader = is_unknown(old, Direction::Reads, &now, self);
                let writer = is_unknown(new, Direction::Writes, &value, self);
                self.push(ChangeKind::ValueChanged, place.clone(), both.0, both.1, (reader, writer));
            } else if !now.is_called(&value) {
                self.push(ChangeKind::ValueRenamed, place.clone(), both.0, both.1, (false, false));
            }
            self.notes(&place, &value.notes, &now.notes);
        }
        for value in after.left() {
            let reader = value.literal.as_ref().is_none_or(|it| !self.relation.has(Direction::Reads, old, it));
            let place = place(at, &value, at.old, value.place.or(at.new));
            self.push(ChangeKind::ValueAdded, place, None, Some(value.shown()), (reader, false));
        }
    }

    fn types(&mut self, at: &At, (old, before): (TypeRef, Vec<TypeRef>), (new, mut after): (TypeRef, Vec<TypeRef>)) {
        let is_only = before.len() == 1 && after.len() == 1;
        for ty in before {
            let now = after.iter().position(|now| is_only && self.is_alike(ty, *now) || self.is_counterpart(ty, *now));
            match now {
                Some(position) => {
                    let now = after.remove(position);
                    let tag = self.old.tag(ty).map(|(_, value)| value);
                    let inner = tag.map_or_else(|| at.clone(), |tag| at.named(&tag, None, None));
                    self.value(&inner, ty, now);
                }
                None => {
                    let writer = !self.relation.fits(Direction::Writes, ty, new);
                    let text = Some(self.old.display(ty));
                    self.push(ChangeKind::MemberRemoved, at.clone(), text, None, (false, writer));
                    self.called(self.old, ty);
                }
            }
        }
        for ty in after {
            let reader = !self.relation.fits(Direction::Reads, ty, old);
            let text = Some(self.new.display(ty));
            self.push(ChangeKind::MemberAdded, at.clone(), None, text, (reader, false));
            self.called(self.new, ty);
        }
    }

    /// Notes what Rust may call the member that was found last: by its tag, or by its name.
    fn called(&mut self, surface: &Surface, ty: TypeRef) {
        let name = surface.get(ty).name.as_ref().and_then(|name| name.key.rsplit(['.', '/']).next().map(str::to_owned));
        let tag = surface.tag(ty).map(|(_, value)| value);
        if let Some(found) = self.found.last_mut() {
            found.variants.extend(tag.into_iter().chain(name));
        }
    }

    /// Whether one is likely what became of the other: instances of the same generic, or objects with the same tag.
    fn is_counterpart(&self, old: TypeRef, new: TypeRef) -> bool {
        if let (Some(old), Some(new)) = (&self.old.get(old).name, &self.new.get(new).name) {
            return self.is_pair(&old.key, &new.key);
        }
        self.old.tag(old).is_some_and(|tag| self.new.tag(new) == Some(tag))
    }

    fn is_alike(&self, old: TypeRef, new: TypeRef) -> bool {
        matches!(
            (self.old.shape(old), self.new.shape(new)),
            (Shape::Object(_), Shape::Object(_))
                | (Shape::Array(_), Shape::Array(_))
                | (Shape::Tuple(_), Shape::Tuple(_))
        )
    }
}

/// Values of one side, each of which is what became of one of the other at most.
struct Values {
    all: Vec<Option<Value>>,
    /// Their positions, in order.
    by_literal: FxHashMap<Literal, Vec<usize>>,
    by_name: FxHashMap<Text, Vec<usize>>,
}

impl Values {
    fn of(values: Vec<Value>) -> Self {
        let (mut by_literal, mut by_name): (FxHashMap<_, Vec<usize>>, FxHashMap<_, Vec<usize>>) = Default::default();
        for (position, value) in values.iter().enumerate() {
            if let Some(literal) = &value.literal {
                by_literal.entry(literal.clone()).or_default().push(position);
            }
            if let Some(name) = &value.name {
                by_name.entry(name.clone()).or_default().push(position);
            }
        }
        Self { all: values.into_iter().map(Some).collect(), by_literal, by_name }
    }

    /// Takes the value that one of the other side is now: the same under the same name, else what has its name, else the
    /// same under another.
    fn take_counterpart(&mut self, of: &Value) -> Option<Value> {
        let left = |position: &&usize| self.all[**position].is_some();
        let is_called = |position: &&usize| self.all[**position].as_ref().is_some_and(|it| it.is_called(of));
        let alike = || of.literal.iter().filter_map(|literal| self.by_literal.get(literal)).flatten().filter(left);
        let named = || of.name.iter().filter_map(|name| self.by_name.get(name)).flatten().filter(left);
        let is_unknown = |position: &&usize| self.all[**position].as_ref().is_some_and(|it| it.literal.is_none());
        let same = match of.literal {
            Some(_) => alike().find(is_called),
            None => named().find(is_unknown),
        };
        let position = *same.or_else(|| named().next()).or_else(|| alike().next())?;
        self.all[position].take()
    }

    /// Those that were not taken.
    fn left(self) -> impl Iterator<Item = Value> {
        self.all.into_iter().flatten()
    }
}

impl Value {
    fn is_called(&self, other: &Self) -> bool {
        self.name.is_none() || other.name.is_none() || self.name == other.name
    }

    /// `Low = 1`, `"a"`
    fn shown(&self) -> String {
        let literal = self.literal.as_ref().map(ToString::to_string);
        match (&self.name, literal) {
            (Some(name), Some(literal)) => format!("{name} = {literal}"),
            (Some(name), None) => name.to_string(),
            (None, literal) => literal.unwrap_or_default(),
        }
    }

    /// What the Rust calls it by.
    fn text(&self) -> String {
        match &self.literal {
            Some(Literal::String(text) | Literal::Number(text) | Literal::BigInt(text)) => text.to_string(),
            Some(Literal::Boolean(value)) => value.to_string(),
            None => self.name.as_deref().unwrap_or_default().to_owned(),
        }
    }
}

fn written(surface: &Surface, ty: TypeRef) -> Vec<TypeRef> {
    if let Shape::Union(members) = surface.shape(ty) { members.clone() } else { vec![ty] }
}

fn rest(surface: &Surface, types: &[TypeRef], splits_boolean: bool) -> Rest {
    let mut rest = Rest::default();
    let value = |literal| Value { literal: Some(literal), name: None, place: None, notes: Notes::default() };
    for ty in types {
        match surface.shape(*ty) {
            Shape::Null => {}
            Shape::Literal(literal) => rest.values.push(value(literal.clone())),
            Shape::Boolean if splits_boolean => {
                rest.values.extend([true, false].map(|it| value(Literal::Boolean(it))));
            }
            Shape::Enum(members) => rest.values.extend(members.iter().map(|member| Value {
                literal: member.value.clone(),
                name: Some(member.name.clone()),
                place: Some(member.place),
                notes: member.notes.clone(),
            })),
            Shape::Any
            | Shape::Never
            | Shape::Undefined
            | Shape::String
            | Shape::Number
            | Shape::Boolean
            | Shape::BigInt
            | Shape::AnyObject
            | Shape::Template { .. }
            | Shape::Array(_)
            | Shape::Tuple(_)
            | Shape::Object(_)
            | Shape::Union(_)
            | Shape::Parameter { .. }
            | Shape::Opaque(_) => rest.types.push(*ty),
        }
    }
    rest
}

impl Surface {
    /// The literal that a type is, by no name.
    fn bare_literal(&self, ty: TypeRef) -> Option<&Literal> {
        let ty = self.get(ty);
        if let (None, Shape::Literal(literal)) = (&ty.name, &ty.shape) { Some(literal) } else { None }
    }

    /// The first property of an object that has one literal type, and its value.
    fn tag(&self, ty: TypeRef) -> Option<(Text, String)> {
        let Shape::Object(object) = self.shape(ty) else { return None };
        object.properties.iter().filter(|(_, property)| !property.is_optional).find_map(|(name, property)| {
            let Shape::Literal(Literal::String(text) | Literal::Number(text)) = self.shape(property.ty) else {
                return None;
            };
            Some((name.clone(), text.to_string()))
        })
    }
}
