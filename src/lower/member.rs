//! The members of a union: as they were written, but for what would only be in the way.

use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{context::Lowerer, kind::KindSet, literal::LiteralMember, parts::DataKey};
use crate::{
    model::Literal,
    symbols::SymbolId,
    syntax::Atom,
    types::{TypeId, View},
};

/// How many members a named union may have for them to be members of every union that it is in.
const MOST_TAKEN_APART: usize = 32;

/// A member of a union.
#[derive(Clone, Debug)]
pub(super) enum Member<'a> {
    /// One literal value.
    Literal(LiteralMember<'a>),
    /// `true` and `false`.
    Bool,
    /// Anything else.
    Type {
        ty: TypeId,
        /// The innermost union around it that has a name.
        within: Option<Within>,
    },
}

/// A union with a name, and the arguments that it has.
#[derive(Clone, Debug)]
pub(super) struct Within {
    pub union: SymbolId,
    pub arguments: Rc<[TypeId]>,
}

/// What JSON has of an object.
struct Data {
    /// Its keys, by name.
    keys: Vec<DataKey>,
    /// The index signatures.
    others: Vec<(TypeId, TypeId)>,
}

/// A member that is still to be looked at.
struct Pending {
    ty: TypeId,
    within: Option<Within>,
    /// The kinds of the members beside it.
    others: KindSet,
}

impl<'a> Lowerer<'_, 'a> {
    /// Every member, those of named unions and enums among them.
    pub(super) fn leaves(&mut self, members: &[TypeId]) -> Vec<TypeId> {
        let mut leaves = Vec::new();
        let mut seen = FxHashSet::default();
        let mut pending: Vec<TypeId> = members.iter().rev().copied().collect();
        while let Some(ty) = pending.pop() {
            let ty = self.bare_text(ty);
            if self.replaced_type(ty).is_some() {
                leaves.push(ty);
                continue;
            }
            if let View::Union(flat) = self.types.view(ty) {
                pending.extend(flat.iter().rev());
            } else if seen.insert(ty) {
                leaves.push(ty);
            }
        }
        leaves
    }

    pub(super) fn is_pattern(&mut self, ty: TypeId) -> bool {
        self.replaced_type(ty).is_none()
            && matches!(self.types.view(ty), View::Template { .. } | View::StringMapping { .. })
    }

    /// What a text is that an empty object keeps from being taken up by the strings beside it: of `"a" & {}` the `"a"`.
    fn bare_text(&mut self, ty: TypeId) -> TypeId {
        let View::Intersection(parts) = self.types.view(ty) else { return ty };
        if self.types.alias(ty).is_some() {
            return ty;
        }
        let (texts, others): (Vec<TypeId>, Vec<TypeId>) = parts.iter().partition(|part| {
            matches!(self.types.view(**part), View::Literal(_) | View::Template { .. } | View::StringMapping { .. })
        });
        let is_empty = |part: &TypeId| matches!(self.types.view(*part), View::Object) && self.is_empty_object(*part);
        if let [text] = texts[..]
            && others.iter().all(is_empty)
        {
            text
        } else {
            ty
        }
    }

    /// The members that become variants: those of named unions in their place, but for named sets of literals, and for
    /// unions that [stay whole](Self::stays_whole).
    pub(super) fn members(&mut self, written: &[TypeId]) -> Vec<Member<'a>> {
        let mut members: Vec<Member<'a>> = Vec::new();
        let mut seen = FxHashSet::default();
        let mut pending = self.beside_others(written, None, KindSet::NONE);
        while let Some(Pending { ty, within, others }) = pending.pop() {
            let ty = self.bare_text(ty);
            if !seen.insert(ty) {
                continue;
            }
            if self.replaced_type(ty).is_some() {
                members.push(Member::Type { ty, within });
                continue;
            }
            match self.types.view(ty) {
                View::Union(flat) if self.is_named_literal_set(ty, &flat) || self.stays_whole(ty, others) => {
                    members.push(Member::Type { ty, within });
                }
                View::Union(flat) => {
                    let written = self.types.written_members(ty);
                    let whole = *written == [ty];
                    let within = self.union_with_name(ty).or(within);
                    pending.extend(self.beside_others(if whole { &flat } else { &written }, within, others));
                }
                View::Boolean => members.push(Member::Bool),
                View::Named { .. } if self.types.is_left_out(ty) => {}
                View::Never | View::Undefined | View::Null | View::Function | View::Symbol => {}
                View::Literal(_) | View::EnumMember { .. } => members.push(match self.literal_member(ty) {
                    Some(literal) => Member::Literal(literal),
                    None => Member::Type { ty, within },
                }),
                View::Any
                | View::Unknown
                | View::String
                | View::Number
                | View::BigInt
                | View::NonPrimitive
                | View::Enum(_)
                | View::Template { .. }
                | View::StringMapping { .. }
                | View::Array(_)
                | View::Tuple(_)
                | View::Named { .. }
                | View::Object
                | View::Intersection(_)
                | View::Parameter(_)
                | View::Deferred
                | View::Unresolved { .. }
                | View::Error => members.push(Member::Type { ty, within }),
            }
        }
        let mut members = join_booleans(members);
        self.drop_contained(&mut members);
        self.drop_alike(&mut members);
        self.join_patterns(members)
    }

    /// Leaves out objects without a name that are to JSON what one before is, since they differ in what is no data only:
    /// `{ read(): void }` beside `{ write(): void }`.
    fn drop_alike(&mut self, members: &mut Vec<Member<'a>>) {
        let nameless = |this: &mut Self, member: &Member<'a>| match member {
            Member::Type { ty, .. } if this.is_nameless_object(*ty) => Some(*ty),
            Member::Type { .. } | Member::Literal(_) | Member::Bool => None,
        };
        let objects: Vec<Option<TypeId>> = members.iter().map(|member| nameless(self, member)).collect();
        if objects.iter().flatten().count() < 2 {
            return;
        }
        let mut seen: FxHashMap<Vec<Atom>, Vec<Data>> = FxHashMap::default();
        let mut is_new = objects.into_iter().map(|object| {
            let Some(object) = object else { return true };
            let data = self.data(object);
            let others = seen.entry(data.keys.iter().map(|key| key.name.clone()).collect()).or_default();
            let is_new = !others.iter().any(|other| self.are_alike(other, &data));
            others.extend(is_new.then_some(data));
            is_new
        });
        members.retain(|_| is_new.next().unwrap_or(true));
    }

    /// Whether a type is an object that nothing names.
    pub(super) fn is_nameless_object(&mut self, ty: TypeId) -> bool {
        self.types.alias(ty).is_none()
            && matches!(self.types.view(ty), View::Object | View::Intersection(_))
            && self.replaced_type(ty).is_none()
            && self.is_object(ty)
    }

    /// What JSON has of an object.
    fn data(&mut self, object: TypeId) -> Data {
        let mut keys = Vec::new();
        for id in self.types.properties(object).iter() {
            keys.extend(self.data_key(*id).filter(|key| key.parts.has_values()));
        }
        keys.sort_by(|a, b| a.name.cmp(&b.name));
        let others = self.data_infos(object).into_iter().map(|info| (info.key, info.value)).collect();
        Data { keys, others }
    }

    /// Whether JSON has the same of two objects whose keys have the same names.
    fn are_alike(&mut self, own: &Data, other: &Data) -> bool {
        let mut keys = own.keys.iter().zip(&other.keys);
        own.others == other.others
            && keys.all(|(own, other)| {
                let (own_members, other_members) = (&own.parts.members, &other.parts.members);
                (own.may_be_absent, own.parts.null) == (other.may_be_absent, other.parts.null)
                    && own_members.len() == other_members.len()
                    && own_members.iter().zip(&**other_members).all(|(a, b)| a == b || self.types.are_alike(*a, *b))
            })
    }

    /// Leaves out what another member, which stays whole, has among its own.
    fn drop_contained(&mut self, members: &mut Vec<Member<'a>>) {
        let mut wholes: Vec<(TypeId, FxHashSet<TypeId>)> = Vec::new();
        for member in members.iter() {
            if let Member::Type { ty, .. } = member
                && self.replaced_type(*ty).is_none()
                && let View::Union(flat) = self.types.view(*ty)
            {
                wholes.push((*ty, flat.iter().copied().collect()));
            }
        }
        let is_contained = |ty: TypeId| {
            let position = wholes.iter().position(|(whole, _)| *whole == ty);
            wholes.iter().enumerate().any(|(other, (_, theirs))| match position {
                None => theirs.contains(&ty),
                Some(position) => {
                    let ours = &wholes[position].1;
                    other != position
                        && ours.is_subset(theirs)
                        // Of two that have the same members the first stays.
                        && (ours.len() < theirs.len() || other < position)
                }
            })
        };
        members.retain(|member| !matches!(member, Member::Type { ty, .. } if is_contained(*ty)));
    }

    /// Strings that are checked and have no names are one member: which of them a string fits says nothing that it does
    /// not say itself.
    fn join_patterns(&mut self, members: Vec<Member<'a>>) -> Vec<Member<'a>> {
        let mut patterns = Vec::new();
        let mut joined = Vec::with_capacity(members.len());
        let mut first = None;
        for member in members {
            match member {
                Member::Type { ty, within } if self.types.alias(ty).is_none() && self.is_pattern(ty) => {
                    first.get_or_insert((joined.len(), within.clone()));
                    patterns.push(ty);
                }
                Member::Type { .. } | Member::Literal(_) | Member::Bool => joined.push(member),
            }
        }
        if let Some((at, within)) = first {
            let ty = self.types.union(&patterns);
            joined.insert(at, Member::Type { ty, within });
        }
        joined
    }

    /// The members of a union on the worklist, each with what kinds the others have, those of the union around it among
    /// them.
    fn beside_others(&mut self, written: &[TypeId], within: Option<Within>, around: KindSet) -> Vec<Pending> {
        let kinds: Vec<KindSet> = written.iter().map(|ty| self.kinds(*ty)).collect();
        let mut behind = around;
        let mut pending: Vec<Pending> = Vec::with_capacity(written.len());
        for (ty, kinds) in written.iter().zip(&kinds).rev() {
            pending.push(Pending { ty: *ty, within: within.clone(), others: behind });
            behind = behind.and(*kinds);
        }
        let mut before = KindSet::NONE;
        for (member, kinds) in pending.iter_mut().rev().zip(kinds) {
            member.others = member.others.and(before);
            before = before.and(kinds);
        }
        pending
    }

    /// Whether a named union is one member of another: the kind of the JSON tells it from the others, so that nothing is
    /// gained by taking it apart. Objects beside objects are told apart by a tag, which has to see them all, unless they
    /// are so many that nobody wants to have them again wherever the union is named; and of strings, numbers and
    /// booleans there is a variant each, but beside arrays, which are arrays of them mostly.
    pub(super) fn stays_whole(&mut self, ty: TypeId, others: KindSet) -> bool {
        let kinds = self.kinds(ty);
        if others == KindSet::ARRAY && !kinds.has(KindSet::ARRAY) {
            return self.union_with_name(ty).is_some();
        }
        self.named_union(ty).is_some()
            && kinds.has(KindSet::ARRAY.and(KindSet::OBJECT))
            && (!(kinds.has(KindSet::OBJECT) && others.has(KindSet::OBJECT)) || self.is_large_and_tagged(ty))
    }

    fn is_large_and_tagged(&mut self, ty: TypeId) -> bool {
        let View::Union(flat) = self.types.view(ty) else { return false };
        flat.len() > MOST_TAKEN_APART && self.is_tagged(ty)
    }

    /// The declared alias without parameters that a union was written as.
    pub(super) fn named_union(&self, ty: TypeId) -> Option<SymbolId> {
        self.union_with_name(ty).filter(|it| it.arguments.is_empty()).map(|it| it.union)
    }

    /// The declared alias that a union was written as.
    fn union_with_name(&self, ty: TypeId) -> Option<Within> {
        let (union, arguments) = self.types.alias(ty)?;
        (!self.types.symbols().is_builtin(union)).then_some(Within { union, arguments })
    }

    /// A declared alias of literals of one kind, which is an enum that has a name already.
    fn is_named_literal_set(&mut self, ty: TypeId, flat: &[TypeId]) -> bool {
        let Some((symbol, _)) = self.types.alias(ty) else { return false };
        if self.types.symbols().is_builtin(symbol) {
            return false;
        }
        let first = self.kinds(flat[0]);
        flat.iter().all(|member| self.literal_member(*member).is_some() && self.kinds(*member) == first)
    }
}

/// `true` and `false` together are a `bool`.
fn join_booleans(mut members: Vec<Member<'_>>) -> Vec<Member<'_>> {
    let is = |member: &Member<'_>, wanted: bool| matches!(member, Member::Literal(literal) if literal.value == Literal::Bool(wanted));
    let whole = members.iter().any(|member| matches!(member, Member::Bool));
    let both = members.iter().any(|member| is(member, true)) && members.iter().any(|member| is(member, false));
    if !whole && !both {
        return members;
    }
    let first =
        members.iter().position(|member| matches!(member, Member::Bool) || is(member, true) || is(member, false));
    if let Some(first) = first {
        members[first] = Member::Bool;
        let mut position = 0;
        members.retain(|member| {
            position += 1;
            position - 1 == first || !(matches!(member, Member::Bool) || is(member, true) || is(member, false))
        });
    }
    members
}
