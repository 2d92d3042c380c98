//! Assignability: whether a value of one type can stand where another is asked for.

use super::{
    PropertyId, TypeId, Types,
    kind::{Element, ElementArity, Intrinsic, LiteralKey, TypeKind, TypeList},
    members::Members,
    relation::Relation,
    union::FEW,
};
use crate::syntax::Atom;

impl<'a> Types<'a> {
    pub(super) fn relate(&mut self, source: TypeId, target: TypeId) -> bool {
        use Intrinsic as I;
        match (self.kind(source), self.kind(target)) {
            (_, TypeKind::Intrinsic(I::Unknown)) | (TypeKind::Intrinsic(I::Never), _) => true,
            (_, TypeKind::Intrinsic(I::Never)) => false,
            (TypeKind::Intrinsic(I::Unknown), TypeKind::Union { members, .. }) => {
                self.relation == Relation::Assignable && self.is_all_there_is(&members)
            }
            (TypeKind::Intrinsic(I::Unknown), _) => false,
            (TypeKind::Intrinsic(I::Undefined), TypeKind::Intrinsic(I::Void)) => true,
            (TypeKind::Union { members, .. }, _) => members.iter().all(|&member| self.fits(member, target)),
            (TypeKind::Literal(_) | TypeKind::EnumMember { .. }, TypeKind::Union { members, .. })
                if members.len() > FEW =>
            {
                self.is_literal_in(source, target)
            }
            (_, TypeKind::Union { members, .. }) => {
                let fits = members.iter().any(|&member| self.fits(source, member));
                fits || self.constraint_fits(source, target) || self.fits_discriminated(source, &members)
            }
            (_, TypeKind::Intersection(_)) if self.has_own_members(source) && self.has_own_members(target) => {
                self.relate_objects(source, target)
            }
            (_, TypeKind::Intersection(parts)) => parts.iter().all(|&part| self.fits(source, part)),
            (TypeKind::Intersection(parts), _) => {
                self.is_reduced_to_never(source)
                    || (!self.is_unlike(&parts, target) && parts.iter().any(|&part| self.part_fits(part, target)))
                    || (self.is_object_like(source)
                        && self.is_object_like(target)
                        && self.relate_objects(source, target))
            }
            (_, TypeKind::Parameter(_)) => false,
            (TypeKind::Conditional(a, from), TypeKind::Conditional(b, to)) => {
                self.relate_conditionals((a, &from), (b, &to)) || self.constraint_fits(source, target)
            }
            (TypeKind::Parameter(_) | TypeKind::IndexedAccess { .. } | TypeKind::Conditional(..), _) => {
                self.constraint_fits(source, target)
            }
            (TypeKind::Keyof(a), TypeKind::Keyof(b)) => self.fits(b, a),
            (TypeKind::Keyof(_), _) => {
                let keys = self.union(&[TypeId::STRING, TypeId::NUMBER, TypeId::SYMBOL]);
                self.fits(keys, target)
            }
            (_, TypeKind::Intrinsic(I::NonPrimitive)) => {
                self.is_object_like(source)
                    && (self.relation != Relation::StrictSubtype || !self.is_empty_object(source))
            }
            (_, TypeKind::Intrinsic(intrinsic)) => self.is_kind_of(source, intrinsic),
            (_, TypeKind::Template { texts, types }) => self.fits_template(source, &texts, &types),
            (TypeKind::Literal(LiteralKey::String(text)), TypeKind::StringMapping { name, ty }) => {
                let mapped = self.string_mapping(&name, source);
                let same = matches!(self.kind(mapped), TypeKind::Literal(LiteralKey::String(it)) if it == text);
                same && self.fits(source, ty)
            }
            (TypeKind::StringMapping { name: a, ty: of }, TypeKind::StringMapping { name: b, ty }) => {
                a == b && self.fits(of, ty)
            }
            (TypeKind::EnumMember { value, .. }, TypeKind::Literal(literal)) => value == Some(literal),
            // The numbers of an enum are its members as well, its texts are not. Any number may stand for a member whose
            // value is one, and each of them for a member whose value is not known.
            (TypeKind::Literal(literal @ LiteralKey::Number(_)), TypeKind::EnumMember { value, .. }) => {
                self.relation == Relation::Assignable && value.is_none_or(|value| value == literal)
            }
            (TypeKind::Intrinsic(I::Number), TypeKind::EnumMember { value, .. }) => {
                self.relation == Relation::Assignable && !matches!(value, Some(LiteralKey::String(_)))
            }
            (
                _,
                TypeKind::Literal(_)
                | TypeKind::EnumMember { .. }
                | TypeKind::UniqueSymbol(_)
                | TypeKind::StringMapping { .. },
            ) => false,
            (TypeKind::Intrinsic(I::Null | I::Undefined | I::Void), _) => false,
            _ if self.is_empty_object(target) => true,
            (_, TypeKind::Reference { symbol, .. }) if symbol == self.object => true,
            _ => self.relate_objects(source, target),
        }
    }

    fn fits_template(&mut self, source: TypeId, texts: &[Atom], types: &TypeList) -> bool {
        let kind = self.kind(source);
        if let TypeKind::Template { texts: own, types: of } = kind {
            let parts = self.split_template(&own, &of, texts);
            return parts.is_some_and(|parts| parts.iter().zip(types.iter()).all(|(&part, &ty)| self.fills(part, ty)));
        }
        let text = kind.as_literal().and_then(LiteralKey::as_text);
        text.is_some_and(|text| self.matches_template(text, texts, types))
    }

    /// Whether it is of one value, or of all of a kind: nothing that has to be looked into.
    pub(super) fn is_simple(&self, ty: TypeId) -> bool {
        matches!(self.raw(ty), TypeKind::Intrinsic(_) | TypeKind::Literal(_) | TypeKind::EnumMember { .. })
    }

    /// Whether a literal is one of the members of a long union, or fits one of those that are no literals.
    fn is_literal_in(&mut self, source: TypeId, union: TypeId) -> bool {
        let sorted = self.sorted_union(union);
        if sorted.literals.contains(&self.base(source)) {
            return true;
        }
        if let TypeKind::EnumMember { value: Some(value), .. } = self.raw(source) {
            let literal = TypeKind::Literal(value.clone());
            let literal = self.intern(literal, None);
            if sorted.literals.contains(&literal) {
                return true;
            }
        }
        sorted.others.iter().any(|&member| self.fits(source, member))
    }

    /// `{} | null | undefined`
    fn is_all_there_is(&self, members: &[TypeId]) -> bool {
        let has_all = [TypeId::NULL, TypeId::UNDEFINED].iter().all(|it| members.contains(it));
        has_all && members.iter().any(|&member| self.is_empty_object(member))
    }

    fn constraint_fits(&mut self, source: TypeId, target: TypeId) -> bool {
        let constraint = if let TypeKind::IndexedAccess { object, index } = self.kind(source) {
            let (object, index) = (self.apparent(object), self.apparent(index));
            let is_known = !self.is_generic(object) && !self.is_generic(index);
            is_known.then(|| self.accessed_quietly(object, index)).flatten()
        } else {
            self.constraint(source)
        };
        constraint.is_some_and(|constraint| constraint != source && self.fits(constraint, target))
    }

    /// `object[index]`, without a message when there is no such property.
    fn accessed_quietly(&mut self, object: TypeId, index: TypeId) -> Option<TypeId> {
        let reported = self.diagnostics.len();
        let found = self.indexed_access(object, index);
        self.diagnostics.truncate(reported);
        (!self.is_error(found)).then_some(found)
    }

    fn relate_objects(&mut self, source: TypeId, target: TypeId) -> bool {
        match (self.kind(source), self.kind(target)) {
            (TypeKind::Reference { symbol: a, arguments: from }, TypeKind::Reference { symbol: b, arguments: to })
                if a == b && from.iter().zip(to.iter()).all(|(&a, &b)| self.fits(a, b)) =>
            {
                return true;
            }
            (TypeKind::Tuple { elements, is_readonly }, TypeKind::Tuple { elements: to, is_readonly: to_readonly }) => {
                return (!is_readonly || to_readonly) && self.relate_tuples(&elements, &to);
            }
            (TypeKind::Tuple { elements, is_readonly }, _) => {
                if let Some(element) = self.array_element(target) {
                    let own: Vec<Element> = elements.iter().map(|element| self.with_absence(element)).collect();
                    let array = self.tuple_as_array(&own);
                    let own = self.array_element(array).unwrap_or(TypeId::NEVER);
                    return (!is_readonly || self.is_readonly_array(target)) && self.fits(own, element);
                }
            }
            // A list may have any length, and any of its elements may be anywhere.
            (_, TypeKind::Tuple { elements, is_readonly }) => {
                let Some(own) = self.array_element(source) else { return false };
                let keeps = is_readonly || !self.is_readonly_array(source);
                let has_any_length = elements.iter().any(|to| to.arity == ElementArity::Rest)
                    && elements.iter().all(|to| to.arity != ElementArity::Required);
                return keeps
                    && has_any_length
                    && elements.iter().all(|to| {
                        let to = self.with_absence(to).ty;
                        self.fits(own, to)
                    });
            }
            _ => {}
        }
        if let TypeKind::Reference { symbol, .. } = self.kind(target)
            && (symbol == self.object || symbol == self.function)
        {
            return symbol == self.object || self.is_callable(source);
        }
        if let Some(to) = self.array_element(target) {
            let Some(from) = self.array_element(source) else { return false };
            let keeps = !self.is_readonly_array(source) || self.is_readonly_array(target);
            return keeps && self.fits(from, to);
        }
        let apparent = self.apparent(source);
        let (from, to) = (self.members(apparent), self.members(target));
        if self.is_weak(&to) && shares_nothing(&from, &to) && (has_something(&from) || self.hides_something(apparent)) {
            return false;
        }
        self.has_hidden_of(apparent, target) && self.relate_members(source, &from, &to, &[])
    }

    /// Whether the members of a type fit, but for properties that were looked at before.
    pub(super) fn relate_members(
        &mut self,
        source: TypeId,
        from: &Members<'a>,
        to: &Members<'a>,
        known: &[Atom],
    ) -> bool {
        let apparent = self.apparent(source);
        self.relate_properties(apparent, from, to, known)
            && self.relate_index_infos(source, from, to)
            && self.relate_signatures(from, to)
    }

    /// Whether it is an object by the members it declares.
    pub(super) fn has_own_members(&mut self, ty: TypeId) -> bool {
        let kind = self.kind(ty);
        if let TypeKind::Intersection(parts) = kind {
            return parts.iter().all(|&part| self.has_own_members(part));
        }
        if let TypeKind::Reference { symbol, .. } = kind {
            return !self.is_array(symbol);
        }
        matches!(
            kind,
            TypeKind::ObjectLiteral(..) | TypeKind::Mapped(..) | TypeKind::Synthetic(_) | TypeKind::Function { .. }
        )
    }

    /// Whether all of its properties may be absent: then at least one of them must be there.
    fn is_weak(&self, members: &Members<'a>) -> bool {
        let is_optional = |id: &PropertyId| self.property(*id).is_optional;
        members.index_infos.is_empty()
            && members.calls.is_empty()
            && members.constructs.is_empty()
            && !members.properties.is_empty()
            && members.properties.values().all(is_optional)
    }

    /// Whether the parts of an intersection have something, and nothing of what may be absent in an object that has nothing
    /// else.
    fn is_unlike(&mut self, parts: &[TypeId], target: TypeId) -> bool {
        let to = if self.has_own_members(target) { self.members(target) } else { return false };
        self.is_weak(&to) && {
            let each: Vec<_> = parts.iter().map(|&part| self.apparent(part)).collect();
            let each: Vec<_> = each.into_iter().map(|part| self.members(part)).collect();
            each.iter().any(|from| has_something(from)) && each.iter().all(|from| shares_nothing(from, &to))
        }
    }

    fn relate_tuples(&mut self, from: &[Element], to: &[Element]) -> bool {
        let required = |elements: &[Element]| elements.iter().filter(|it| it.arity == ElementArity::Required).count();
        let rest = |elements: &[Element]| elements.iter().any(|it| it.arity == ElementArity::Rest);
        if required(from) < required(to) || (!rest(to) && (rest(from) || from.len() > to.len())) {
            return false;
        }
        // What stands behind a rest is counted from the end.
        let (own, open) = (from.iter().position(is_open), to.iter().position(is_open));
        from.iter().enumerate().all(|(position, element)| {
            let left = from.len() - position;
            let target = match open {
                Some(open) if position < open && own.is_none_or(|own| position < own) => to.get(position),
                Some(open) if left < to.len() - open && own.is_none_or(|own| position > own) => to.get(to.len() - left),
                Some(open) => to.get(open),
                None => to.get(position),
            };
            target.is_some_and(|target| {
                let (own, wanted) = (self.with_absence(element).ty, self.with_absence(target).ty);
                self.fits(own, wanted)
            })
        })
    }

    /// An element, or a parameter, as what it is to those who ask for it by its place: one that may be absent is
    /// `undefined` then.
    pub(super) fn with_absence(&mut self, element: &Element) -> Element {
        let mut element = element.clone();
        if element.arity == ElementArity::Optional {
            element.ty = self.union(&[element.ty, TypeId::UNDEFINED]);
        }
        element
    }

    fn relate_properties(&mut self, source: TypeId, from: &Members<'a>, to: &Members<'a>, known: &[Atom]) -> bool {
        // To say all of it is to mention what may be absent; an object that is written there has what it has.
        let may_lack = self.relation == Relation::Assignable || self.is_object_literal(source);
        to.properties.iter().filter(|(name, _)| !known.contains(name)).all(|(name, &to)| {
            let wanted_optional = self.property(to).is_optional;
            let own = from.properties.get(name).copied();
            let Some(from) = own.or_else(|| self.property_or_common(source, name).filter(|_| !wanted_optional)) else {
                return wanted_optional && may_lack;
            };
            let is_less = self.property(from).is_readonly && !self.property(to).is_readonly;
            if self.property(from).is_optional && !wanted_optional
                || is_less && self.relation == Relation::StrictSubtype
            {
                return false;
            }
            let (from, to) = (self.type_of(from), self.type_of(to));
            if self.fits(from, to) {
                return true;
            }
            wanted_optional && {
                let from = self.without_undefined(from);
                self.fits(from, to)
            }
        })
    }
}

pub(super) fn is_open(element: &Element) -> bool {
    matches!(element.arity, ElementArity::Rest | ElementArity::Variadic)
}

fn has_something(members: &Members<'_>) -> bool {
    !members.properties.is_empty() || !members.calls.is_empty() || !members.constructs.is_empty()
}

/// Whether none of the properties is there that are asked for.
fn shares_nothing(from: &Members<'_>, to: &Members<'_>) -> bool {
    !to.properties.keys().any(|name| from.properties.contains_key(name))
}
