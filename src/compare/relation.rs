//! Whether the values of one side's type are values of the other side's, as JSON: assignability without what JSON does
//! not have, and with `any` held to be any value, since a program that trusts it is not checked by anyone.

use std::rc::Rc;

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{
    keys::{self, Under},
    leaves::Leaves,
    surface::{Element, Literal, Object, Property, Shape, Surface, TypeRef},
    template::{self, Stretch},
};

/// Which side's values are asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    /// What is new is given to who knows the old types.
    Reads,
    /// What is old is given to who knows the new types.
    Writes,
}

impl Direction {
    pub(super) fn reversed(self) -> Self {
        match self {
            Self::Reads => Self::Writes,
            Self::Writes => Self::Reads,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Question {
    direction: Direction,
    from: TypeRef,
    to: TypeRef,
}

/// Answers whether values fit.
///
/// Every question is held to be answered with yes until it is seen to be a no, and then what leaned on it is asked again.
/// What is left is the most that can be true, which is what recursive types mean, and nothing recurses on the way.
pub(super) struct Relation<'s> {
    pub(super) old: &'s Surface,
    pub(super) new: &'s Surface,
    questions: IndexMap<Question, Answer, FxBuildHasher>,
    /// The questions that are to be looked at, by position.
    pending: Vec<usize>,
    /// The one that is being looked at.
    asking: usize,
    /// What the types have among their members that values were held against.
    targets: FxHashMap<(Direction, TypeRef), Rc<Leaves>>,
}

struct Answer {
    fits: bool,
    /// The questions whose answer leans on this one.
    leaning: Vec<usize>,
}

impl<'s> Relation<'s> {
    pub(super) fn new(old: &'s Surface, new: &'s Surface) -> Self {
        let (questions, targets) = (IndexMap::default(), FxHashMap::default());
        Self { old, new, questions, pending: Vec::new(), asking: usize::MAX, targets }
    }

    /// Whether every value of `from` is one of `to`.
    pub(super) fn fits(&mut self, direction: Direction, from: TypeRef, to: TypeRef) -> bool {
        let position = self.position(Question { direction, from, to });
        while let Some(asked) = self.pending.pop() {
            let Some((question, Answer { fits: true, .. })) = self.questions.get_index(asked) else { continue };
            let question = *question;
            self.asking = asked;
            if !self.relate(question) {
                let answer = &mut self.questions[asked];
                answer.fits = false;
                self.pending.append(&mut answer.leaning);
            }
        }
        self.questions[position].fits
    }

    /// The same, of what is no `null`.
    pub(super) fn fits_but_null(&mut self, direction: Direction, from: TypeRef, to: TypeRef) -> bool {
        let surface = self.from(direction);
        let sources = surface.leaves(from).into_iter().filter(|leaf| !matches!(surface.shape(*leaf), Shape::Null));
        sources.collect::<Vec<_>>().into_iter().all(|source| self.fits(direction, source, to))
    }

    /// Whether a value is one of a type's.
    pub(super) fn has(&mut self, direction: Direction, to: TypeRef, value: &Literal) -> bool {
        self.targets(direction, to).has(self.to(direction), value)
    }

    fn targets(&mut self, direction: Direction, to: TypeRef) -> Rc<Leaves> {
        let surface = self.to(direction);
        let leaves = self.targets.entry((direction, to)).or_insert_with(|| Rc::new(Leaves::of(surface, to)));
        Rc::clone(leaves)
    }

    pub(super) fn from(&self, direction: Direction) -> &'s Surface {
        match direction {
            Direction::Reads => self.new,
            Direction::Writes => self.old,
        }
    }

    pub(super) fn to(&self, direction: Direction) -> &'s Surface {
        match direction {
            Direction::Reads => self.old,
            Direction::Writes => self.new,
        }
    }

    /// Where a question stands; one that was never asked is put on the list.
    fn position(&mut self, question: Question) -> usize {
        let entry = self.questions.entry(question);
        let position = entry.index();
        entry.or_insert_with(|| {
            self.pending.push(position);
            Answer { fits: true, leaning: Vec::new() }
        });
        position
    }

    /// The answer as far as it is known, for a question that leans on it.
    pub(super) fn part(&mut self, direction: Direction, from: TypeRef, to: TypeRef) -> bool {
        if self.from(direction).is_flat(from) && self.targets(direction, to).is_flat {
            return self.relate(Question { direction, from, to });
        }
        let position = self.position(Question { direction, from, to });
        let answer = &mut self.questions[position];
        if answer.fits {
            answer.leaning.push(self.asking);
        }
        answer.fits
    }

    fn relate(&mut self, Question { direction, from, to }: Question) -> bool {
        match &self.from(direction).leaves(from)[..] {
            [source] => {
                let targets = self.targets(direction, to);
                self.fits_one(direction, *source, &targets)
            }
            sources => sources.iter().all(|source| self.part(direction, *source, to)),
        }
    }

    /// Whether the values of a type that is no union are among those of several types.
    fn fits_one(&mut self, direction: Direction, source: TypeRef, targets: &Leaves) -> bool {
        let (from, to) = (self.from(direction).shape(source), self.to(direction));
        if let Shape::Enum(members) = from {
            return members.iter().all(|member| match &member.value {
                Some(value) => targets.has(to, value),
                None => targets.has(to, &Literal::Number("".into())),
            });
        }
        if let Shape::Literal(value) = from {
            return targets.has(to, value);
        }
        if matches!(from, Shape::Boolean) && [true, false].iter().all(|it| targets.has(to, &Literal::Boolean(*it))) {
            return true;
        }
        if targets.all.iter().any(|target| self.fits_leaf(direction, source, *target)) {
            return true;
        }
        self.fits_by_tag(direction, source, &targets.all)
    }

    /// An object with a property of several literals may fit one target with this literal, and another with that.
    fn fits_by_tag(&mut self, direction: Direction, source: TypeRef, targets: &[TypeRef]) -> bool {
        let Shape::Object(object) = self.from(direction).shape(source) else { return false };
        if targets.len() < 2 {
            return false;
        }
        object.properties.iter().any(|(name, property)| {
            let values = self.values(direction, property);
            values.len() > 1
                && values.iter().all(|value| {
                    targets.iter().any(|target| self.takes_tagged(direction, object, *target, (name, value.as_ref())))
                })
        })
    }

    /// The literals that a property may have, when it has nothing else; none of them is that it is absent.
    fn values(&self, direction: Direction, property: &Property) -> Vec<Option<Literal>> {
        let surface = self.from(direction);
        let mut values = Vec::new();
        for leaf in surface.leaves(property.ty) {
            match surface.shape(leaf) {
                Shape::Literal(value) => values.push(Some(value.clone())),
                Shape::Boolean => values.extend([true, false].map(|value| Some(Literal::Boolean(value)))),
                Shape::Enum(members) if members.iter().all(|member| member.value.is_some()) => {
                    values.extend(members.iter().map(|member| member.value.clone()));
                }
                Shape::Any
                | Shape::Never
                | Shape::Undefined
                | Shape::Null
                | Shape::String
                | Shape::Number
                | Shape::BigInt
                | Shape::AnyObject
                | Shape::Template { .. }
                | Shape::Enum(_)
                | Shape::Array(_)
                | Shape::Tuple(_)
                | Shape::Object(_)
                | Shape::Union(_)
                | Shape::Parameter { .. }
                | Shape::Opaque(_) => return Vec::new(),
            }
        }
        if property.is_optional && !values.is_empty() {
            values.push(None);
        }
        values
    }

    fn takes_tagged(
        &mut self,
        direction: Direction,
        from: &Object,
        target: TypeRef,
        (tag, value): (&str, Option<&Literal>),
    ) -> bool {
        let Shape::Object(to) = self.to(direction).shape(target) else { return false };
        let Some(tagged) = to.properties.get(tag) else { return false };
        let takes = match value {
            Some(value) => self.has(direction, tagged.ty, value),
            None => tagged.is_optional,
        };
        takes && self.fits_object(direction, from, to, Some(tag))
    }

    pub(super) fn fits_leaf(&mut self, direction: Direction, source: TypeRef, target: TypeRef) -> bool {
        let (from, to) = (self.from(direction).shape(source), self.to(direction).shape(target));
        let nested = |relation: &mut Self, from, to| relation.part(direction, from, to);
        match (from, to) {
            (Shape::Never, _) | (_, Shape::Any) => true,
            (Shape::Any, _) => false,
            (Shape::Undefined, Shape::Undefined)
            | (Shape::Null, Shape::Null)
            | (Shape::String | Shape::Template { .. }, Shape::String)
            | (Shape::Number, Shape::Number)
            | (Shape::Boolean, Shape::Boolean)
            | (Shape::BigInt, Shape::BigInt)
            | (Shape::AnyObject | Shape::Array(_) | Shape::Tuple(_) | Shape::Object(_), Shape::AnyObject) => true,
            (Shape::Template { texts, holes }, Shape::Template { texts: wanted, holes: into }) => {
                let stretches = template::split(texts, holes, wanted);
                stretches.is_some_and(|them| them.iter().zip(into).all(|(it, hole)| self.fills(direction, it, *hole)))
            }
            (Shape::Opaque(text), Shape::Opaque(wanted)) => text == wanted,
            (Shape::Parameter { name, position }, Shape::Parameter { name: wanted, position: at }) => {
                if position.is_some() && at.is_some() { position == at } else { name == wanted }
            }
            (Shape::Null | Shape::Undefined, _) => false,
            (_, Shape::Object(to)) if to.properties.is_empty() && to.indexes.is_empty() => true,
            (Shape::Array(from), Shape::Array(to)) => nested(self, *from, *to),
            (Shape::Tuple(elements), Shape::Array(to)) => elements.iter().all(|it| nested(self, it.ty, *to)),
            (Shape::Array(from), Shape::Tuple(to)) => {
                let rest = Element { ty: *from, is_optional: false, is_rest: true };
                self.fits_tuple(direction, &[rest], to)
            }
            (Shape::Tuple(from), Shape::Tuple(to)) => self.fits_tuple(direction, from, to),
            (Shape::Object(from), Shape::Object(to)) => self.fits_object(direction, from, to, None),
            (_, _) => false,
        }
    }

    /// Whether a stretch of a template can stand for what is in the hole of another.
    fn fills(&mut self, direction: Direction, stretch: &Stretch, hole: TypeRef) -> bool {
        let to = self.to(direction);
        match stretch {
            Stretch::Text(text) => template::takes(to, hole, text),
            Stretch::Hole(own) => self.part(direction, *own, hole) || to.has_any_text(hole),
            Stretch::Several => to.has_any_text(hole),
        }
    }

    /// Whether an object has what another asks for, but for a property that was looked at already. What can be said at
    /// once is looked at first: a union has many members, and most of them have another tag.
    fn fits_object(&mut self, direction: Direction, from: &Object, to: &Object, but: Option<&str>) -> bool {
        let target = self.to(direction);
        let wanted = || to.properties.iter().filter(|(name, _)| Some(&***name) != but);
        let mut is_wanted = |is_flat: bool| {
            wanted().filter(|(_, to)| target.is_flat(to.ty) == is_flat).all(|(name, to)| {
                match from.properties.get(name) {
                    Some(from) => self.fits_property(direction, from, to),
                    None => to.is_optional,
                }
            })
        };
        is_wanted(true) && is_wanted(false) && self.fits_indexes(direction, from, to)
    }

    fn fits_property(&mut self, direction: Direction, from: &Property, to: &Property) -> bool {
        if from.is_optional && !to.is_optional {
            return false;
        }
        let is_absent = matches!(self.from(direction).shape(from.ty), Shape::Undefined);
        is_absent && to.is_optional || self.part(direction, from.ty, to.ty)
    }

    /// What stands under the keys of each index signature: by index signatures that have them all, or else by those that
    /// have some of them, and by each property that is one.
    fn fits_indexes(&mut self, direction: Direction, from: &Object, to: &Object) -> bool {
        let (source, target) = (self.from(direction), self.to(direction));
        to.indexes.iter().all(|wanted| {
            let under = self.under(direction, &from.indexes, wanted);
            let own_fits = under.fits(|own| self.part(direction, own, wanted.value));
            own_fits
                && match under {
                    Under::Whole(_) => true,
                    Under::Parts(_) => from.properties.iter().all(|(name, property)| {
                        let is_covered = keys::has(target, wanted.key, name);
                        let is_absent = matches!(source.shape(property.ty), Shape::Undefined);
                        !is_covered || is_absent || self.part(direction, property.ty, wanted.value)
                    }),
                }
        })
    }
}
