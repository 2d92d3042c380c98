//! The way to a type without a name, from the declaration that it is written in: the properties that it is behind, as its
//! name has them.

use std::rc::Rc;

use super::{
    context::{Lowerer, Site},
    index::part_segment,
    tuple::{element_segment, is_plain},
    written::holds,
};
use crate::{
    model::{NameHint, Text},
    source::Span,
    symbols::SymbolId,
    types::{IndexInfo, PropertyId, TupleElementView, TypeId, View},
};

/// A search gives up after so many steps: it is one for each level that is written, but for generics and tuples.
const MOST_STEPS: usize = 1_000;

/// What is looked for in a declaration.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    pub ty: TypeId,
    pub site: Site,
    /// Where its braces are, or the property that it is the type of.
    pub span: Span,
    /// It may be in a union, whose variants have names.
    pub unions: bool,
}

/// How the search came to where it is.
struct Trail {
    symbol: SymbolId,
    way: Vec<Text>,
    /// How many steps it may still take.
    left: usize,
}

/// Where the search is.
#[derive(Clone)]
struct Step {
    ty: TypeId,
    /// What an item would be called here.
    segment: Text,
    /// The property that this is the type of.
    property: Option<Span>,
    /// It is what the declaration itself is.
    is_whole: bool,
}

impl Lowerer<'_, '_> {
    /// The properties that lead to a type from the declaration that it is written in, or from the last alias of a type on
    /// the way.
    pub(super) fn way_to(&mut self, wanted: Wanted) -> Option<(SymbolId, Vec<Text>)> {
        let symbol = self.written_in(wanted.span)?;
        let ty = self.types.declared_type(symbol);
        let mut trail = Trail { symbol, way: Vec::new(), left: MOST_STEPS };
        let whole = Step { ty, segment: "Value".into(), property: None, is_whole: true };
        let is_found = self.follow(whole, wanted, &mut trail) || self.follow_defaults(symbol, wanted, &mut trail);
        is_found.then_some((trail.symbol, trail.way))
    }

    /// Whether what is wanted is somewhere in this type; the trail is then what leads there.
    fn follow(&mut self, step: Step, wanted: Wanted, trail: &mut Trail) -> bool {
        if trail.left == 0 {
            return false;
        }
        trail.left -= 1;
        let parts = self.parts(step.ty);
        let ty = if let [one] = parts.members[..] { one } else { self.types.union(&parts.members) };
        if !step.is_whole && is_wanted(ty, &step, wanted) {
            trail.way.push(step.segment);
            return true;
        }
        let ty = if step.is_whole { self.json_object(ty).unwrap_or(ty) } else { ty };
        let (symbol, length) = (trail.symbol, trail.way.len());
        let is_found = match self.types.view(ty) {
            View::Array(element) => self.follow(Step { ty: element, is_whole: false, ..step }, wanted, trail),
            View::Tuple(elements) => self.follow_elements(&elements, &step, wanted, trail),
            View::Object if self.is_map(ty) => match &self.data_infos(ty)[..] {
                [info] if is_key(info, wanted) => {
                    trail.way.push(part_segment(&step.segment, "Key"));
                    true
                }
                [info] => {
                    let segment = part_segment(&step.segment, "Value");
                    self.follow(Step { ty: info.value, segment, is_whole: false, ..step }, wanted, trail)
                }
                _several => false,
            },
            View::Object | View::Intersection(_) | View::Named { .. } => {
                (step.is_whole || !self.is_named(ty))
                    && (self.follow_key(ty, &step, wanted, trail) || self.follow_property(ty, &step, wanted, trail))
                    || self.follow_arguments(ty, &step, wanted, trail)
            }
            View::Union(flat) if wanted.unions && (step.is_whole || !self.is_named(ty)) => {
                let written = if parts.members.len() > 1 { parts.members } else { self.types.written_members(ty) };
                let members = if *written == [ty] { flat.clone() } else { written };
                self.follow_member(&flat, &members, Step { ty, ..step }, wanted, trail)
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
            | View::Enum(_)
            | View::Template { .. }
            | View::StringMapping { .. }
            | View::Function
            | View::Union(_)
            | View::Parameter(_)
            | View::Deferred
            | View::Unresolved { .. }
            | View::Error => false,
        };
        if !is_found {
            trail.symbol = symbol;
            trail.way.truncate(length);
        }
        is_found
    }

    /// Whether what is wanted is the key of an index signature beside properties.
    fn follow_key(&mut self, ty: TypeId, step: &Step, wanted: Wanted, trail: &mut Trail) -> bool {
        let is_found = self.types.index_infos(ty).iter().any(|info| is_key(info, wanted));
        if is_found {
            trail.way.extend((!step.is_whole).then(|| step.segment.clone()));
            trail.way.push("Key".into());
        }
        is_found
    }

    fn follow_elements(
        &mut self,
        elements: &[TupleElementView],
        step: &Step,
        wanted: Wanted,
        trail: &mut Trail,
    ) -> bool {
        let length = trail.way.len();
        let around = if step.is_whole || is_plain(elements) { step.segment.clone() } else { Text::default() };
        if around.is_empty() {
            trail.way.push(step.segment.clone());
        }
        let found = elements.iter().enumerate().any(|(position, element)| {
            let segment = element_segment(&around, position, element).into();
            self.follow(Step { ty: element.ty, segment, property: step.property, is_whole: false }, wanted, trail)
        });
        if !found {
            trail.way.truncate(length);
        }
        found
    }

    /// Goes on with the property of an object that what is wanted is written in.
    fn follow_property(&mut self, ty: TypeId, step: &Step, wanted: Wanted, trail: &mut Trail) -> bool {
        let Some(property) = self.property_around(ty, wanted.span) else { return false };
        self.enter(ty, Site::Anywhere, step, trail);
        let (segment, span) = (self.types.property(property).name.clone(), self.types.property(property).span);
        let ty = self.types.property_type(property);
        let alias = span.and_then(|span| self.aliases_of_properties.get(&span).copied());
        let segment = match alias {
            Some(alias) => {
                trail.symbol = alias;
                trail.way.clear();
                "Value".into()
            }
            None => segment,
        };
        self.follow(Step { ty, segment, property: span, is_whole: false }, wanted, trail)
    }

    /// Goes on with what the type parameters of a declaration are when nothing is said.
    fn follow_defaults(&mut self, symbol: SymbolId, wanted: Wanted, trail: &mut Trail) -> bool {
        let parameters = self.types.type_parameters(symbol);
        parameters.iter().any(|parameter| {
            let (View::Parameter(name), Some(ty)) = (self.types.view(*parameter), self.types.default(*parameter))
            else {
                return false;
            };
            let segment = self.types.symbols().name(name).clone();
            self.follow(Step { ty, segment, property: None, is_whole: false }, wanted, trail)
        })
    }

    /// What stands between the angle brackets of a generic is called by the place of the whole.
    fn follow_arguments(&mut self, ty: TypeId, step: &Step, wanted: Wanted, trail: &mut Trail) -> bool {
        let arguments = if step.is_whole {
            self.types.aliased_generic(trail.symbol).map(|(_, arguments)| arguments)
        } else {
            self.types.name_of(ty).map(|(_, arguments)| arguments)
        };
        let arguments = arguments.unwrap_or_default();
        arguments.iter().any(|argument| {
            let step = Step { ty: *argument, is_whole: false, ..step.clone() };
            self.follow(step, wanted, trail)
        })
    }

    /// Goes on with the member of a union that is what is wanted, or has it in a property.
    fn follow_member(
        &mut self,
        flat: &[TypeId],
        written: &[TypeId],
        step: Step,
        wanted: Wanted,
        trail: &mut Trail,
    ) -> bool {
        let may_hold = |member: &TypeId| {
            let view = self.types.view(*member);
            if let View::Named { arguments, .. } = view {
                return !arguments.is_empty();
            }
            if matches!(view, View::Object | View::Intersection(_)) {
                let is_nameless = self.types.alias(*member).is_none();
                return is_nameless && (*member == wanted.ty || self.property_around(*member, wanted.span).is_some());
            }
            matches!(view, View::Array(_) | View::Tuple(_))
        };
        let candidates: Vec<TypeId> = flat.iter().copied().filter(may_hold).collect();
        if candidates.is_empty() {
            return false;
        }
        let names =
            if step.is_whole { self.names_within(trail.symbol) } else { Rc::new(self.variant_segments(written)) };
        self.enter(step.ty, step.property.map_or(Site::Anywhere, Site::Source), &step, trail);
        candidates.into_iter().any(|ty| {
            let Some(segment) = names.get(&ty).cloned() else { return false };
            self.follow(Step { ty, segment, property: None, is_whole: false }, wanted, trail)
        })
    }

    /// Whether what is in it is written elsewhere.
    fn is_named(&mut self, ty: TypeId) -> bool {
        match self.types.alias(ty) {
            Some((_, arguments)) => arguments.is_empty(),
            None => matches!(self.types.view(ty), View::Named { .. }),
        }
    }

    /// Goes into a type without a name: its alias is where the way begins, if it has one.
    fn enter(&self, ty: TypeId, site: Site, step: &Step, trail: &mut Trail) {
        match self.alias_of_place(ty, site) {
            Some(alias) => {
                trail.symbol = alias;
                trail.way.clear();
            }
            None => trail.way.extend((!step.is_whole).then(|| step.segment.clone())),
        }
    }

    /// The alias by which what only its place names is called.
    fn alias_of_place(&self, ty: TypeId, site: Site) -> Option<SymbolId> {
        let item = *self.anonymous.get(&(ty, site))?;
        let is_declared = matches!(self.model.item(item).name.hint, NameHint::Declared(_));
        self.note(item).symbol.filter(|_| is_declared)
    }

    /// The property of an object that something is written in.
    fn property_around(&mut self, object: TypeId, span: Span) -> Option<PropertyId> {
        let properties = self.types.properties(object);
        let is_around = |id: &PropertyId| self.types.property(*id).span.is_some_and(|around| holds(around, span));
        properties.iter().copied().find(is_around)
    }
}

fn is_key(info: &IndexInfo, wanted: Wanted) -> bool {
    info.key == wanted.ty && matches!(wanted.site, Site::Source(span) if info.span == Some(span))
}

fn is_wanted(ty: TypeId, step: &Step, wanted: Wanted) -> bool {
    ty == wanted.ty
        && match wanted.site {
            Site::Source(property) => step.property == Some(property),
            Site::Anywhere | Site::Item(_) => true,
        }
}
