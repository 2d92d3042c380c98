//! What is known of a member of a union that is a JSON object: its keys, and the values it fixes.

use std::rc::Rc;

use super::{
    context::Lowerer,
    kind::KindSet,
    literal::{LiteralMember, model_literal},
    parts::DataKey,
};
use crate::{
    model::{Literal, Pattern, ShapeCandidate},
    options::OptionalNull,
    syntax::{self, Atom},
    types::{TypeId, View},
};

/// A member of a union that is a JSON object.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// The position of its variant; several shapes have the same, where the variant is a union.
    pub variant: usize,
    /// The keys it knows, in declaration order.
    pub keys: Rc<[Key]>,
    /// The positions of those that are fixed to literals.
    fixed: Rc<[usize]>,
    /// The keys that may not be there: `case?: undefined`.
    prohibited: Rc<[Atom]>,
    /// It holds any other key too.
    pub open: bool,
}

/// A key of a [`Shape`].
#[derive(Clone, Debug)]
pub(super) struct Key {
    pub name: Atom,
    pub required: bool,
    /// The kinds of its values.
    pub kinds: KindSet,
    /// Its values, when only literals are.
    pub values: Option<Vec<TagValue>>,
    /// Its texts, when it has only those, and some of them have a shape: `"a" | \`b-${string}\``.
    pub texts: Option<Rc<Pattern>>,
    /// What its value is fixed to in turn, where that is one object.
    pub inner: Tags,
}

/// The keys of an object that are fixed to literals.
pub(super) type Tags = Rc<[Tag]>;

/// A key that is fixed to literals.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    name: Atom,
    required: bool,
    values: Vec<Literal>,
}

/// A value that a key is fixed to.
#[derive(Clone, Debug)]
pub(super) struct TagValue {
    pub literal: Literal,
    /// The name of the enum member.
    pub hint: Option<Atom>,
}

impl Shape {
    pub(super) fn new(variant: usize, keys: Vec<Key>, open: bool) -> Self {
        let fixed = keys.iter().enumerate().filter(|(_, key)| key.values.is_some());
        let fixed = fixed.map(|(position, _)| position).collect();
        Self { variant, keys: keys.into(), fixed, prohibited: Rc::default(), open }
    }

    /// A key may not be there.
    pub(super) fn prohibits(&self, name: &str) -> bool {
        self.prohibited.iter().any(|key| &**key == name)
    }

    pub(super) fn key(&self, name: &str) -> Option<&Key> {
        // Tags are what is asked for most, of objects that may have a hundred keys.
        self.fixed().find(|key| &*key.name == name).or_else(|| self.keys.iter().find(|key| &*key.name == name))
    }

    /// The keys that are fixed to literals.
    pub(super) fn fixed(&self) -> impl Iterator<Item = &Key> {
        self.fixed.iter().map(|position| &self.keys[*position])
    }

    /// What the reader has to know of it, when it is known already that the values of some keys are right.
    pub(super) fn candidate(&self, answered: &[&Atom]) -> ShapeCandidate {
        let names = |keys: &mut dyn Iterator<Item = &Key>| keys.map(|key| key.name.clone()).collect();
        let fixed = self.fixed().filter(|key| !answered.contains(&&key.name)).filter_map(|key| {
            let values = key.values.as_ref()?;
            Some((key.name.clone(), values.iter().map(|value| value.literal.clone()).collect()))
        });
        ShapeCandidate {
            variant: self.variant,
            required: names(&mut self.keys.iter().filter(|key| key.required)),
            known: names(&mut self.keys.iter()),
            fixed: fixed.collect(),
            prohibited: self.prohibited.to_vec(),
            open: self.open,
        }
    }

    /// JSON of the one can be JSON of the other, and nothing in it says which. Where this alone has a literal, `type: "a"`
    /// beside `type: string`, what has that literal is meant to be this.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let is_free = |key: &Key| other.key(&key.name).is_some_and(|twin| twin.values.is_none());
        self.open == other.open
            && self.keys.len() == other.keys.len()
            && !self.fixed().any(|key| key.required && is_free(key))
            && self.keys.iter().all(|key| other.key(&key.name).is_some_and(|twin| key.is_like(twin)))
    }

    /// JSON of `other` can be read as this, and lose keys that this does not know.
    pub(super) fn swallows(&self, other: &Self) -> bool {
        let fits = |key: &Key| match other.key(&key.name) {
            Some(twin) => key.meets(twin) || !key.required && !twin.required,
            None => !key.required,
        };
        !self.open && self.keys.iter().all(fits) && other.keys.iter().any(|key| self.key(&key.name).is_none())
    }
}

impl Key {
    fn is_like(&self, other: &Self) -> bool {
        self.required == other.required && (self.meets(other) || !self.required && !self.is_tag_beside(other))
    }

    /// Where it is there, its literals say which object it is in, if it need not be there in either: `type?: "a"` beside
    /// `type?: "b"`. TypeScript takes it for a discriminant, too.
    fn is_tag_beside(&self, other: &Self) -> bool {
        self.values.is_some() && other.values.is_some() || self.differs_inside(other)
    }

    /// The objects that both hold are fixed to different literals: `{ of: { type: "a" } }` and `{ of: { type: "b" } }`.
    fn differs_inside(&self, other: &Self) -> bool {
        self.inner.iter().any(|tag| {
            let twin = other.inner.iter().find(|twin| twin.name == tag.name);
            let differs = |twin: &Tag| tag.values.iter().all(|value| !twin.values.contains(value));
            twin.is_some_and(|twin| (tag.required || twin.required) && differs(twin))
        })
    }

    /// There are values that both can have.
    fn meets(&self, other: &Self) -> bool {
        match (&self.values, &other.values) {
            (Some(mine), Some(others)) => {
                mine.iter().any(|value| others.iter().any(|other| other.literal == value.literal))
            }
            (Some(mine), None) => other.can_be_any(mine) && !self.differs_inside(other),
            (None, Some(others)) => self.can_be_any(others) && !self.differs_inside(other),
            (None, None) => self.kinds.has(other.kinds) && !self.differs_inside(other),
        }
    }

    fn can_be_any(&self, values: &[TagValue]) -> bool {
        values.iter().any(|value| self.can_be(&value.literal))
    }

    /// Whether its value can be a literal, where it is not known to have only some.
    pub(super) fn can_be(&self, literal: &Literal) -> bool {
        self.kinds.has(KindSet::of(literal))
            && match (&self.texts, literal) {
                (Some(texts), Literal::String(text)) => texts.may_hold(text),
                (Some(_), Literal::Number(_) | Literal::Bool(_)) | (None, _) => true,
            }
    }
}

impl Lowerer<'_, '_> {
    /// What is known of a type as a JSON object: of one that is none as far as we know, nothing.
    pub(super) fn object_shape(&mut self, ty: TypeId, variant: usize) -> Shape {
        if let Some(known) = self.shapes.get(&ty) {
            return Shape { variant, ..known.clone() };
        }
        let shape = self.new_shape(ty, variant);
        self.shapes.insert(ty, shape.clone());
        shape
    }

    /// The objects that a type can be: of a union those among its members.
    pub(super) fn objects(&mut self, ty: TypeId) -> Rc<[TypeId]> {
        let members = if let View::Union(members) = self.types.view(ty)
            && self.replaced_type(ty).is_none()
        {
            members
        } else {
            Rc::from([ty])
        };
        members.iter().copied().filter(|member| self.kinds(*member).has(KindSet::OBJECT)).collect()
    }

    /// Whether every object of a union has the same property of literals, which can tell it from others.
    pub(super) fn is_tagged(&mut self, union: TypeId) -> bool {
        let objects = self.objects(union);
        let shapes: Vec<Shape> = objects.iter().map(|object| self.object_shape(*object, 0)).collect();
        let is_tag = |key: &Key| key.required && key.values.is_some();
        shapes
            .first()
            .is_some_and(|first| first.fixed().any(|tag| shapes.iter().all(|it| it.key(&tag.name).is_some_and(is_tag))))
    }

    fn new_shape(&mut self, ty: TypeId, variant: usize) -> Shape {
        if self.replaced_type(ty).is_some() || !self.is_object(ty) {
            return Shape::new(variant, Vec::new(), true);
        }
        let (mut keys, mut prohibited) = (Vec::new(), Vec::new());
        for id in self.types.properties(ty).iter() {
            let Some(DataKey { name, may_be_absent, parts }) = self.data_key(*id) else { continue };
            if !parts.has_values() {
                // Where `null` is read as no key, the key may be there after all.
                let is_kept = !parts.no_data && self.options.optional_null == OptionalNull::Distinct;
                prohibited.extend(is_kept.then_some(name));
                continue;
            }
            let kinds = if parts.null { KindSet::NULL } else { KindSet::NONE };
            let kinds = parts.members.iter().fold(kinds, |kinds, member| kinds.and(self.kinds(*member)));
            let values = if parts.null { None } else { self.tag_values(&parts.members) };
            let texts = if values.is_none() && kinds == KindSet::STRING { self.texts(&parts.members) } else { None };
            let inner = match parts.members[..] {
                [member] if !parts.null && self.is_object(member) => self.tags(member),
                _ => Tags::default(),
            };
            keys.push(Key { name, required: !may_be_absent, kinds, values, texts, inner });
        }
        let open = !self.data_infos(ty).is_empty() && !self.has_no_keys(ty);
        Shape { prohibited: prohibited.into(), ..Shape::new(variant, keys, open) }
    }

    /// The keys of an object that are fixed to literals.
    fn tags(&mut self, ty: TypeId) -> Tags {
        if let Some(known) = self.tags.get(&ty) {
            return known.clone();
        }
        let mut tags = Vec::new();
        for &id in self.types.properties(ty).iter() {
            let Some(DataKey { name, may_be_absent, parts }) = self.data_key(id) else { continue };
            if parts.null || parts.members.is_empty() {
                continue;
            }
            if let Some(values) = self.tag_values(&parts.members) {
                let values = values.into_iter().map(|value| value.literal).collect();
                tags.push(Tag { name, required: !may_be_absent, values });
            }
        }
        let tags: Tags = tags.into();
        self.tags.insert(ty, tags.clone());
        tags
    }

    /// The texts of a type that has only those, and not only literals.
    fn texts(&mut self, members: &[TypeId]) -> Option<Rc<Pattern>> {
        let leaves = self.leaves(members);
        let mut has_pattern = false;
        for &leaf in &leaves {
            let is_pattern = self.is_pattern(leaf);
            let is_text = is_pattern || matches!(self.types.view(leaf), View::Literal(syntax::Literal::String(_)));
            if !is_text {
                return None;
            }
            has_pattern |= is_pattern;
        }
        has_pattern.then(|| Rc::new(self.pattern(&leaves)))
    }

    /// The values of a type that has only literals; `boolean` says nothing.
    fn tag_values(&mut self, members: &[TypeId]) -> Option<Vec<TagValue>> {
        let mut values = Vec::new();
        for member in members {
            if self.replaced_type(*member).is_some() {
                return None;
            }
            match self.types.view(*member) {
                View::Union(flat) => {
                    for part in flat.iter() {
                        values.push(tag_value(self.literal_member(*part)?));
                    }
                }
                View::Enum(symbol) => {
                    for part in self.types.enum_members(symbol).iter() {
                        let literal = model_literal(part.value.as_ref()?)?;
                        values.push(TagValue { literal, hint: Some(part.name.clone()) });
                    }
                }
                View::Any
                | View::Unknown
                | View::Never
                | View::Undefined
                | View::Null
                | View::String
                | View::Number
                | View::Boolean
                | View::BigInt
                | View::Symbol
                | View::NonPrimitive
                | View::Literal(_)
                | View::EnumMember { .. }
                | View::Template { .. }
                | View::StringMapping { .. }
                | View::Array(_)
                | View::Tuple(_)
                | View::Named { .. }
                | View::Object
                | View::Function
                | View::Intersection(_)
                | View::Parameter(_)
                | View::Deferred
                | View::Unresolved { .. }
                | View::Error => values.push(tag_value(self.literal_member(*member)?)),
            }
        }
        Some(values)
    }
}

fn tag_value(member: LiteralMember<'_>) -> TagValue {
    TagValue { literal: member.value, hint: member.hint }
}
