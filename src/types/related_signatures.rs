//! Whether a function can stand where another is asked for.

use std::ptr;

use super::{
    TypeId, Types,
    assignable::is_open,
    kind::{ElementArity, Intrinsic, TypeKind},
    members::Members,
    relation::Relation,
    signature::SignatureType,
};

/// How the functions are compared that a function takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Callback {
    Strict,
    /// That of a method: what it returns may be part of what is asked for, or the other way round.
    Bivariant,
}

impl<'a> Types<'a> {
    pub(super) fn relate_signatures(&mut self, from: &Members<'a>, to: &Members<'a>) -> bool {
        self.relate_overloads(&from.calls, &to.calls) && self.relate_overloads(&from.constructs, &to.constructs)
    }

    fn relate_overloads(&mut self, from: &[SignatureType<'a>], to: &[SignatureType<'a>]) -> bool {
        let is_same = |(own, wanted): (&SignatureType<'a>, &SignatureType<'a>)| {
            let nodes = own.node().zip(wanted.node());
            nodes.is_some_and(|(own, wanted)| ptr::eq(own, wanted))
        };
        // The same function with something else in place of type parameters.
        if from.len() == to.len() && from.iter().zip(to).all(is_same) {
            return from.iter().zip(to).all(|(own, wanted)| {
                let (own, wanted) = (self.with_any(own), self.with_any(wanted));
                self.relate_signature(&own, &wanted, None)
            });
        }
        if let ([own], [wanted]) = (from, to) {
            return self.relate_signature(own, wanted, None);
        }
        to.iter().all(|wanted| {
            let wanted = self.with_any(wanted);
            from.iter().any(|own| {
                let own = self.with_any(own);
                self.relate_signature(&own, &wanted, None)
            })
        })
    }

    /// The signature with `any` in place of its own type parameters.
    fn with_any(&mut self, signature: &SignatureType<'a>) -> SignatureType<'a> {
        let open = self.open_parameters(signature);
        let mapper = open.iter().fold(signature.mapper.clone(), |all, &parameter| all.with(parameter, TypeId::ANY));
        signature.instantiated(mapper)
    }

    fn relate_signature(
        &mut self,
        own: &SignatureType<'a>,
        wanted: &SignatureType<'a>,
        callback: Option<Callback>,
    ) -> bool {
        if self.takes_and_gives_anything(wanted) {
            if self.relation == Relation::Assignable || !self.takes_and_gives_anything(own) {
                return true;
            }
        } else if self.relation != Relation::Assignable && self.takes_and_gives_anything(own) {
            return false;
        }
        let (takes, given) = (self.parameters_tuple(own), self.parameters_tuple(wanted));
        if !self.takes(takes, given, (wanted.is_method, callback)) {
            return false;
        }
        let (returned, expected) = self.return_types(own, wanted);
        if self.is_intrinsic(expected, Intrinsic::Void) || self.is_any(expected) {
            return true;
        }
        match self.predicate_of(wanted) {
            Some(asked) => {
                self.predicate_of(own).is_some_and(|said| said.is_about_same(&asked) && self.fits(said.ty, asked.ty))
            }
            None => {
                callback == Some(Callback::Bivariant) && self.fits(expected, returned) || self.fits(returned, expected)
            }
        }
    }

    /// `(...args: any[]) => unknown`, which any function is.
    fn takes_and_gives_anything(&mut self, signature: &SignatureType<'a>) -> bool {
        let is_rest = signature.node().is_some_and(|node| node.parameters.len() == 1 && node.parameters[0].is_rest);
        is_rest && {
            let taken = self.parameters_tuple(signature);
            let takes_any = self.array_element(taken).is_some_and(|element| self.is_any(element));
            takes_any && {
                let returned = self.return_type(signature);
                self.is_any(returned) || self.is_intrinsic(returned, Intrinsic::Unknown)
            }
        }
    }

    /// Whether what is given to a function is what it takes: it may take less. Of a method, either may be part of the other,
    /// and so may be what the functions take that it is given.
    fn takes(&mut self, takes: TypeId, given: TypeId, (is_method, callback): (bool, Option<Callback>)) -> bool {
        let (Some(takes), Some(given)) = (self.list_elements(takes), self.list_elements(given)) else { return true };
        let rest = given.iter().find(|it| is_open(it));
        let is_strict = self.relation == Relation::StrictSubtype;
        if is_strict && rest.is_none() && (takes.len() > given.len() || takes.iter().any(is_open)) {
            return false;
        }
        takes.iter().enumerate().all(|(position, wanted)| {
            let Some(given) = given.get(position).or(rest) else { return wanted.arity != ElementArity::Required };
            let (given, takes) = (self.with_absence(given).ty, self.with_absence(wanted).ty);
            if given == takes {
                return true;
            }
            if callback.is_none()
                && let Some((given, takes)) = self.callbacks(given, takes)
            {
                let how = if is_method { Callback::Bivariant } else { Callback::Strict };
                return self.relate_signature(&given, &takes, Some(how));
            }
            self.fits(given, takes) || callback.is_none() && is_method && self.fits(takes, given)
        })
    }

    /// What two functions take at the same place, if it is one function for each.
    fn callbacks(&mut self, given: TypeId, takes: TypeId) -> Option<(SignatureType<'a>, SignatureType<'a>)> {
        let given_signature = self.single_signature(given)?;
        let taken_signature = self.single_signature(takes)?;
        let are_alike = [TypeId::UNDEFINED, TypeId::NULL]
            .iter()
            .all(|nothing| self.members_of(&given).contains(nothing) == self.members_of(&takes).contains(nothing));
        let have_predicate = [&given_signature, &taken_signature].iter().any(|it| self.predicate_of(it).is_some());
        (are_alike && !have_predicate).then_some((given_signature, taken_signature))
    }

    /// The signature of a function that is nothing else, or may be left out.
    fn single_signature(&mut self, ty: TypeId) -> Option<SignatureType<'a>> {
        let ty = self.force(ty);
        let ty = if self.raw(ty).as_union().is_some() { self.non_null(ty) } else { ty };
        let is_object = matches!(
            self.raw(ty),
            TypeKind::Function { .. }
                | TypeKind::ObjectLiteral(..)
                | TypeKind::Reference { .. }
                | TypeKind::Synthetic(_)
        );
        if !is_object || self.is_list(ty) {
            return None;
        }
        let members = self.members(ty);
        let is_nothing_else =
            members.properties.is_empty() && members.constructs.is_empty() && members.index_infos.is_empty();
        if let ([only], true) = (&members.calls[..], is_nothing_else) { Some(only.clone()) } else { None }
    }
}
