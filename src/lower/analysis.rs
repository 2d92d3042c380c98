//! What a type does with the type parameters in it.

use rustc_hash::FxHashSet;

use super::context::Lowerer;
use crate::types::{PropertyId, TypeId, View};

/// How many types are looked at before a generic is taken for too much.
const MAX_TYPES: usize = 20_000;

/// What was found out.
#[derive(Debug, Default)]
pub(super) struct Analysis {
    /// Rust's generics can say it.
    pub sayable: bool,
    /// The parameters that stand for some of the data.
    pub parameters: FxHashSet<TypeId>,
    /// What is mixed into objects and is not known before parameters are.
    pub mixed: Vec<TypeId>,
}

/// What is still to be looked at.
#[derive(Clone, Copy)]
enum Part {
    Type(TypeId),
    /// The type of it, which is evaluated when it is looked at.
    Property(PropertyId),
}

impl Lowerer<'_, '_> {
    /// Walks through everything that a value of this type holds.
    pub(super) fn analyse(&mut self, ty: TypeId) -> Analysis {
        self.analyse_while(ty, |_| true)
    }

    /// The same, as far as it can be said: of what cannot, the parameters are of no interest.
    pub(super) fn analyse_sayable(&mut self, ty: TypeId) -> Analysis {
        self.analyse_while(ty, |found| found.sayable)
    }

    fn analyse_while(&mut self, root: TypeId, is_wanted: impl Fn(&Analysis) -> bool) -> Analysis {
        let mut found = Analysis { sayable: true, ..Analysis::default() };
        let mut seen = FxHashSet::default();
        let mut pending = vec![Part::Type(root)];
        while let Some(part) = pending.pop()
            && is_wanted(&found)
        {
            let ty = match part {
                Part::Type(ty) => ty,
                Part::Property(property) => self.types.property_type(property),
            };
            let is_property = matches!(part, Part::Property(_));
            if ty != root && self.is_closed(ty) || is_property && self.is_no_data(ty) || !seen.insert(ty) {
                continue;
            }
            if seen.len() > MAX_TYPES {
                found.sayable = false;
                break;
            }
            self.analyse_one(ty, &mut found, &mut pending);
        }
        found
    }

    /// A named type without arguments has no type parameter in it, whatever its parts have.
    fn is_closed(&mut self, ty: TypeId) -> bool {
        if self.types.is_closed(ty) {
            return true;
        }
        let alias = self.types.alias(ty);
        let is_closed_alias = alias
            .is_some_and(|(symbol, arguments)| arguments.is_empty() && self.types.type_parameters(symbol).is_empty());
        is_closed_alias || self.replaced_type(ty).is_some()
    }

    fn analyse_one(&mut self, ty: TypeId, found: &mut Analysis, pending: &mut Vec<Part>) {
        match self.types.view(ty) {
            View::Parameter(_) => {
                found.parameters.insert(ty);
            }
            View::Deferred => {
                found.sayable = false;
                found.mixed.extend(self.types.open_parts(ty));
            }
            View::Union(members) => {
                found.sayable &= self.is_sayable_union(&members);
                pending.extend(members.iter().copied().map(Part::Type));
            }
            View::Intersection(parts) => {
                found.sayable &= !parts.iter().any(|part| self.is_open(*part));
                // What several objects have is in the data as all of them have it at once.
                if self.is_object(ty) {
                    self.analyse_members(ty, found, pending);
                } else {
                    pending.extend(parts.iter().copied().map(Part::Type));
                }
            }
            View::Template { types, .. } => found.sayable &= !types.iter().any(|part| self.is_open(*part)),
            View::StringMapping { ty, .. } => found.sayable &= !self.is_open(ty),
            View::Array(element) => pending.push(Part::Type(element)),
            View::Tuple(elements) => pending.extend(elements.iter().map(|element| Part::Type(element.ty))),
            View::Named { arguments, .. } if arguments.is_empty() => {}
            View::Named { symbol, .. } => {
                if self.is_special(symbol, ty) {
                    pending.extend(self.types.json_type(ty).map(Part::Type));
                    pending.extend(self.list_element(ty).map(Part::Type));
                } else if let Some(base) = self.types.array_base(ty) {
                    pending.push(Part::Type(base));
                } else {
                    self.analyse_members(ty, found, pending);
                }
            }
            View::Object => self.analyse_members(ty, found, pending),
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
            | View::Enum(_)
            | View::Function
            | View::Unresolved { .. }
            | View::Error => {}
        }
    }

    fn analyse_members(&mut self, ty: TypeId, found: &mut Analysis, pending: &mut Vec<Part>) {
        for id in self.types.properties(ty).iter() {
            if self.types.property(*id).is_data() {
                pending.push(Part::Property(*id));
            }
        }
        for info in self.types.index_infos(ty).iter() {
            found.sayable &= !self.is_open(info.key);
            pending.push(Part::Type(info.value));
        }
    }

    /// A parameter beside other members of a union could be any of their kinds.
    fn is_sayable_union(&mut self, members: &[TypeId]) -> bool {
        let mut parameters = 0;
        let mut others = 0;
        for member in members {
            if self.is_open(*member) {
                parameters += 1;
            } else if !matches!(self.types.view(*member), View::Null | View::Undefined | View::Function | View::Symbol)
            {
                others += 1;
            }
        }
        parameters == 0 || parameters + others == 1
    }

    /// It is not known before a type parameter is.
    fn is_open(&mut self, ty: TypeId) -> bool {
        matches!(self.types.view(ty), View::Parameter(_) | View::Deferred)
    }
}
