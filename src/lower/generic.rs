//! Generics: those that Rust can say keep their parameters, those that it cannot are written once for each use.

use std::rc::Rc;

use super::{
    context::{Lowerer, Place},
    unnamed::joined,
};
use crate::{
    model::{Generic, ItemId, Name, Ty},
    symbols::SymbolId,
    types::{TypeId, View},
};

/// Whether Rust's generics can say what a declaration does with its type parameters.
#[derive(Debug)]
pub(super) struct Verdict {
    pub sayable: bool,
    /// Its parameters, and whether a value of each is somewhere in the data; Rust refuses those of which none is. Of what
    /// it cannot say that is not known.
    pub parameters: Vec<(TypeId, bool)>,
}

impl Verdict {
    /// The parameters that the Rust type has.
    pub(super) fn used_parameters(&self) -> Rc<[TypeId]> {
        if !self.sayable {
            return Rc::from([]);
        }
        self.parameters.iter().filter(|(_, used)| *used).map(|(parameter, _)| *parameter).collect()
    }
}

impl Lowerer<'_, '_> {
    /// Whether Rust's generics can say what a declaration does with its type parameters.
    pub(super) fn verdict(&mut self, symbol: SymbolId) -> Rc<Verdict> {
        if let Some(verdict) = self.verdicts.get(&symbol) {
            return verdict.clone();
        }
        let parameters = self.types.type_parameters(symbol);
        let verdict = if parameters.is_empty() {
            Verdict { sayable: true, parameters: Vec::new() }
        } else {
            let declared = self.types.declared_type(symbol);
            let analysis = self.analyse_sayable(declared);
            let used = |parameter: &TypeId| (*parameter, analysis.parameters.contains(parameter));
            // An alias that is one of its parameters does its work in their defaults: `type Static<T, R = T["type"]> = R`.
            let is_by_default =
                matches!(self.types.view(declared), View::Parameter(_)) && self.types.default(declared).is_some();
            Verdict { sayable: analysis.sayable && !is_by_default, parameters: parameters.iter().map(used).collect() }
        };
        let verdict = Rc::new(verdict);
        self.verdicts.insert(symbol, verdict.clone());
        verdict
    }

    /// A declared type with its arguments: the Rust generic with those, or an instance of its own.
    pub(super) fn generic_type(&mut self, symbol: SymbolId, arguments: &Rc<[TypeId]>, ty: TypeId, place: &Place) -> Ty {
        let verdict = self.verdict(symbol);
        if verdict.parameters.is_empty() {
            return Ty::Item(self.declared_item(symbol), Vec::new());
        }
        let fits = verdict.sayable && arguments.len() >= verdict.parameters.len();
        if fits && self.are_all_values(&verdict, arguments) {
            let item = self.declared_item(symbol);
            let mut lowered = Vec::new();
            let given = self.given(symbol, arguments);
            for (position, (parameter, used)) in verdict.parameters.iter().enumerate() {
                if !*used {
                    continue;
                }
                let argument = arguments[position];
                let by_default = if position < given.len() {
                    None
                } else {
                    self.place_of_default(symbol, item, given, (*parameter, argument), place)
                };
                lowered.push(self.reference(argument, by_default.as_ref().unwrap_or(place)));
            }
            return Ty::Item(item, lowered);
        }
        if !verdict.sayable && self.are_defaults(symbol, arguments) {
            return Ty::Item(self.default_item(symbol, ty), Vec::new());
        }
        if let Some(argument) = self.argument_itself(arguments, ty) {
            return self.plain(argument, place);
        }
        // What is nothing but a map needs no item to be called by its place; a list, or one of JSON's own, none at all.
        let is_map = matches!(self.types.view(ty), View::Object);
        if self.is_plain(ty) && (!is_map || self.instance_words(symbol, arguments).is_none()) {
            return self.inline(ty, place);
        }
        // What is there beside null is called by the place that the `Option` of it has.
        if self.parts(ty).is_optional() && self.instance_words(symbol, arguments).is_none() {
            return self.inline(ty, place);
        }
        match self.instance_item(symbol, arguments, ty, place) {
            Some(item) => self.item_type(item, place),
            None => Ty::Value,
        }
    }

    /// Where an argument stands that nobody wrote: at its parameter, for all who give the others as they are here. Each place
    /// would have a type of its own otherwise, and so would each generic in that.
    fn place_of_default(
        &mut self,
        symbol: SymbolId,
        item: ItemId,
        given: &[TypeId],
        (parameter, argument): (TypeId, TypeId),
        place: &Place,
    ) -> Option<Place> {
        let View::Parameter(name) = self.types.view(parameter) else { return None };
        if !self.types.is_closed(argument) {
            return None;
        }
        let mut words = if given.is_empty() { Vec::new() } else { self.instance_words(symbol, given)? };
        words.push(self.types.symbols().name(name).clone());
        Some(self.place_in(item, &place.number).named(joined(&words)))
    }

    /// The union with a name that a generic was given, beside null or not, and has left as it was: `DeepPartial<Level>` is
    /// a `Level`.
    pub(super) fn argument_itself(&mut self, arguments: &[TypeId], ty: TypeId) -> Option<TypeId> {
        if !matches!(self.types.view(ty), View::Union(_)) {
            return None;
        }
        let ty = self.types.without_alias(ty);
        arguments.iter().find_map(|argument| {
            let [named] = self.parts(*argument).members[..] else { return None };
            let is_declared = self.types.alias(named).is_some_and(|(_, arguments)| arguments.is_empty());
            (is_declared && self.types.without_alias(named) == ty).then_some(named)
        })
    }

    /// Whether a type is a list, a map, or one of JSON's own.
    fn is_plain(&mut self, ty: TypeId) -> bool {
        match self.types.view(ty) {
            View::Array(_)
            | View::String
            | View::Number
            | View::Boolean
            | View::BigInt
            | View::Any
            | View::Unknown
            | View::NonPrimitive => true,
            View::Object => self.is_map(ty),
            View::Never
            | View::Undefined
            | View::Null
            | View::Symbol
            | View::Literal(_)
            | View::EnumMember { .. }
            | View::Enum(_)
            | View::Template { .. }
            | View::StringMapping { .. }
            | View::Tuple(_)
            | View::Named { .. }
            | View::Function
            | View::Union(_)
            | View::Intersection(_)
            | View::Parameter(_)
            | View::Deferred
            | View::Unresolved { .. }
            | View::Error => false,
        }
    }

    /// What the parameters of a declaration are when no arguments are given; none if it must be given some.
    pub(super) fn default_arguments(&mut self, symbol: SymbolId) -> Option<Vec<TypeId>> {
        let parameters = self.types.type_parameters(symbol);
        let mut arguments = Vec::with_capacity(parameters.len());
        for parameter in parameters.iter() {
            let default = self.types.default(*parameter)?;
            arguments.push(self.types.substitute(default, &parameters[..arguments.len()], &arguments));
        }
        Some(arguments)
    }

    /// Whether arguments are those that a declaration has when none are given.
    pub(super) fn are_defaults(&mut self, symbol: SymbolId, arguments: &[TypeId]) -> bool {
        self.given(symbol, arguments).is_empty()
    }

    /// So many of the arguments as must be given: behind them are those that the declaration has by default.
    pub(super) fn given<'t>(&mut self, symbol: SymbolId, arguments: &'t [TypeId]) -> &'t [TypeId] {
        let parameters = self.types.type_parameters(symbol);
        let mut given = arguments;
        while let Some((last, before)) = given.split_last()
            && let Some(default) = parameters.get(before.len()).and_then(|parameter| self.types.default(*parameter))
        {
            let default = self.types.substitute(default, &parameters[..before.len()], before);
            // Each `{}` is a type of its own to the evaluator, by where it is written.
            if default != *last && !(self.is_empty_literal(default) && self.is_empty_literal(*last)) {
                break;
            }
            given = before;
        }
        given
    }

    fn is_empty_literal(&mut self, ty: TypeId) -> bool {
        matches!(self.types.view(ty), View::Object) && self.is_empty_object(ty)
    }

    /// A declaration with each parameter at an argument.
    pub(super) fn applied(&mut self, symbol: SymbolId, arguments: &[TypeId]) -> TypeId {
        let parameters = self.types.type_parameters(symbol);
        let declared = self.types.declared_type(symbol);
        self.types.substitute(declared, &parameters, arguments)
    }

    /// A property whose type is an argument that is `undefined` is absent, which only an instance can say.
    pub(super) fn are_all_values(&mut self, verdict: &Verdict, arguments: &[TypeId]) -> bool {
        verdict.parameters.iter().zip(arguments).all(|((_, used), argument)| {
            if !*used {
                return true;
            }
            let parts = self.parts(*argument);
            !parts.undefined && !parts.no_data && (parts.null || !parts.members.is_empty())
        })
    }

    /// The parameters of the item around it that a nested type needs.
    pub(super) fn free_parameters(&mut self, ty: TypeId, around: ItemId) -> Rc<[TypeId]> {
        let scope = self.note(around).parameters.clone();
        if scope.is_empty() {
            return scope;
        }
        let analysis = self.analyse(ty);
        scope.iter().filter(|parameter| analysis.parameters.contains(parameter)).copied().collect()
    }

    /// A type parameter, from inside an item. One that is none of the item's has been erased: any value.
    pub(super) fn parameter_type(&mut self, parameter: TypeId, place: &Place) -> Ty {
        let position = self.note(place.item).parameters.iter().position(|known| *known == parameter);
        position.map_or(Ty::Value, Ty::Parameter)
    }

    /// Type parameters as the model has them.
    pub(super) fn generics(&mut self, parameters: &[TypeId]) -> Vec<Generic> {
        let mut generics = Vec::with_capacity(parameters.len());
        for parameter in parameters {
            let View::Parameter(symbol) = self.types.view(*parameter) else { continue };
            generics.push(Generic { name: Name::wire(&**self.types.symbols().name(symbol)), default: None });
        }
        generics
    }

    /// What the parameters of a declared item are when nothing is said.
    pub(super) fn fill_defaults(&mut self, item: ItemId, number: &Ty) {
        let parameters = self.note(item).parameters.clone();
        for (position, parameter) in parameters.iter().enumerate() {
            let Some(default) = self.sayable_default(item, *parameter) else { continue };
            let segment = self.model.item(item).generics[position].name.wire.clone();
            let place = Place { segment, ..self.place_in(item, number) };
            let default = self.reference(default, &place);
            self.model.item_mut(item).generics[position].default = Some(default);
        }
    }

    /// What a parameter of a declared item is by default. What Rust cannot say of the parameters before it is what it is
    /// when those are not given either.
    fn sayable_default(&mut self, item: ItemId, parameter: TypeId) -> Option<TypeId> {
        let default = self.types.default(parameter)?;
        if self.analyse_sayable(default).sayable {
            return Some(default);
        }
        let known = self.note(item).symbol.and_then(|symbol| {
            let position = self.types.type_parameters(symbol).iter().position(|it| *it == parameter)?;
            Some(self.default_arguments(symbol)?[position])
        });
        Some(known.unwrap_or(default))
    }
}
