//! Making items: of declarations, of generics with arguments, of types without a name; and filling them.

use std::rc::Rc;

use super::context::{DocSlot, Fill, Job, Lowerer, Note, Place, Site};
use crate::{
    diagnostics::catalog,
    model::{ItemId, ItemKind, NameHint, Ty},
    symbols::{Declares, SymbolId},
    types::{TypeId, View},
};

/// How many instances of generics may be nested in one another before it is taken for endless.
const MAX_INSTANCE_DEPTH: usize = 24;
/// How many instances one generic may have.
const MAX_INSTANCES: usize = 20_000;

impl<'a> Lowerer<'_, 'a> {
    /// The item of a declaration.
    pub(super) fn declared_item(&mut self, symbol: SymbolId) -> ItemId {
        if let Some(item) = self.declared.get(&symbol) {
            return *item;
        }
        let ty = self.types.declared_type(symbol);
        let parameters = self.verdict(symbol).used_parameters();
        self.item_of(symbol, parameters, ty, Fill::Declared(symbol))
    }

    /// The item of a generic that Rust's generics cannot say, as it is when no arguments are given.
    pub(super) fn default_item(&mut self, symbol: SymbolId, ty: TypeId) -> ItemId {
        self.item_of(symbol, Rc::from([]), ty, Fill::Shape)
    }

    fn item_of(&mut self, symbol: SymbolId, parameters: Rc<[TypeId]>, ty: TypeId, fill: Fill) -> ItemId {
        if let Some(item) = self.declared.get(&symbol) {
            return *item;
        }
        let span = self.types.symbols().span(symbol);
        let properties = self.types.aliased_properties(symbol);
        let property = properties.first().and_then(|property| self.types.property(*property).span);
        let note = Note { symbol: Some(symbol), written_in: Some(symbol), property, parameters, ..Note::of_all(span) };
        let name = self.types.symbols().public_name(symbol).clone();
        let address = self.symbol_address(symbol);
        let number = self.number_of_symbol(symbol, &address);
        let item = self.reserve(NameHint::Declared(name), address, note);
        self.declared.insert(symbol, item);
        for property in properties {
            let property = self.types.property(property);
            if let Some(span) = property.span.filter(|_| !property.is_optional) {
                self.aliases_of_properties.entry(span).or_insert(symbol);
            }
        }
        if let Some(instance) = self.unnamed_instance(symbol, ty) {
            self.instances.entry(instance).or_insert(item);
        } else if self.types.type_parameters(symbol).is_empty() {
            let written = self.json_object(ty);
            let place = written.unwrap_or(ty);
            if self.is_nameless_place(place) && (written.is_none() || self.is_written_in(place, symbol)) {
                self.anonymous.entry((place, Site::Anywhere)).or_insert(item);
            }
            self.name_places(symbol, item);
        }
        self.document_symbol(item, symbol);
        self.jobs.push_back(Job { item, ty, number, fill });
        item
    }

    /// Whether it is one place in the source that nothing else names. The alias of one is its name, wherever it stands:
    /// `type Pet = components["schemas"]["Pet"]`.
    fn is_nameless_place(&mut self, ty: TypeId) -> bool {
        self.types.alias(ty).is_none() && self.is_place(ty)
    }

    /// Whether a type is written in one place only: an object literal type, or an intersection with one.
    pub(super) fn is_place(&mut self, ty: TypeId) -> bool {
        let view = self.types.view(ty);
        if let View::Intersection(parts) = &view {
            return parts
                .iter()
                .any(|part| self.types.alias(*part).is_none() && matches!(self.types.view(*part), View::Object));
        }
        matches!(view, View::Object)
    }

    /// The generic with arguments that an alias came to by way of other types, where those give it no name. The alias is
    /// one: `type User = Infer<typeof schema>`, which is a `Flatten<{ … }>`. A union has none by a utility type: `Exclude<…>` of
    /// `type Key = keyof Omit<User, "id">`.
    fn unnamed_instance(&mut self, symbol: SymbolId, ty: TypeId) -> Option<(SymbolId, Rc<[TypeId]>)> {
        let (generic, arguments) = self.types.alias(ty)?;
        let is_other = generic != symbol && !arguments.is_empty();
        let is_simple = self.types.symbols().declares(symbol) == Declares::TypeAlias
            && self.types.type_parameters(symbol).is_empty()
            && self.types.aliased_generic(symbol).is_none_or(|(written, _)| written != generic);
        let builtin = self.types.symbols().is_builtin(generic);
        let is_union = builtin && matches!(self.types.view(ty), View::Union(_));
        if !is_other || !is_simple || (!is_union && self.instance_words(generic, &arguments).is_some()) {
            return None;
        }
        if builtin {
            return Some((generic, arguments));
        }
        let verdict = self.verdict(generic);
        let is_said = verdict.sayable && self.are_all_values(&verdict, &arguments);
        (!is_said && !self.are_defaults(generic, &arguments)).then_some((generic, arguments))
    }

    /// The item of a generic with arguments that Rust's generics cannot say.
    pub(super) fn instance_item(
        &mut self,
        symbol: SymbolId,
        arguments: &Rc<[TypeId]>,
        ty: TypeId,
        place: &Place,
    ) -> Option<ItemId> {
        let key = (symbol, arguments.clone());
        if let Some(item) = self.instances.get(&key) {
            return Some(*item);
        }
        if let Some(item) = self.same_instance(symbol, arguments, place.item) {
            self.instances.insert(key, item);
            return Some(item);
        }
        let depth = self.note(place.item).depth + 1;
        let generic = self.types.symbols().name(symbol).clone();
        let count = self.instance_counts.entry(symbol).or_default();
        *count += 1;
        if depth > MAX_INSTANCE_DEPTH || *count > MAX_INSTANCES {
            self.diagnostics.report(catalog::lower::endless_instances(&generic, place.span));
            return None;
        }
        let parameters = self.free_parameters(ty, place.item);
        let owner = Some(place.item);
        let nesting = self.note(place.item).nesting;
        let (hint, address, written) = self.instance_name(symbol, arguments, ty, place);
        let written_in = written.declaration();
        let span = place.span;
        let note = Note { owner, symbol: Some(symbol), written_in, parameters, depth, nesting, ..Note::of_all(span) };
        let item = self.reserve(hint, address, note);
        self.remember_elsewhere(item, written);
        if let Some(of) = self.made_of(arguments, 0) {
            self.made_of.push((item, of));
            if self.types.symbols().is_builtin(symbol) {
                let (namespace, file) = self.symbol_home(of);
                let item = self.model.item_mut(item);
                (item.namespace, item.file) = (namespace, file);
            }
        }
        self.instance_arguments.insert(item, arguments.clone());
        self.instances_in.entry((place.item, symbol)).or_default().push(item);
        self.instances.insert(key, item);
        if !self.types.symbols().is_builtin(symbol) {
            self.document_symbol(item, symbol);
        }
        let number = self.base_number();
        self.jobs.push_back(Job { item, ty, number, fill: Fill::Shape });
        Some(item)
    }

    /// The instance of the same generic around an item whose arguments come to the same: with `Filter<WithId<T>>` in
    /// `Filter<T>` there is no end of instances, and yet no more than two that differ. And one in the item itself, where
    /// the arguments do not name it: what is written twice is one, as in `Page<{ … }> | Page<{ … }>[]`.
    fn same_instance(&mut self, symbol: SymbolId, arguments: &Rc<[TypeId]>, inside: ItemId) -> Option<ItemId> {
        let around = std::iter::successors(Some(inside), |&item| self.note(item).owner)
            .filter(|&item| self.note(item).symbol == Some(symbol));
        let mut candidates: Vec<ItemId> = around.collect();
        if let Some(beside) = self.instances_in.get(&(inside, symbol)).cloned()
            && self.instance_words(symbol, arguments).is_none()
        {
            candidates.extend(beside);
        }
        candidates.into_iter().find(|item| {
            let Some(others) = self.instance_arguments.get(item).cloned() else { return false };
            others.iter().zip(arguments.iter()).all(|(&own, &other)| self.types.are_alike(own, other))
        })
    }

    /// An item as a type, from inside another: its own parameters are those of the item around it.
    pub(super) fn item_type(&mut self, item: ItemId, place: &Place) -> Ty {
        let parameters = self.note(item).parameters.clone();
        let arguments = parameters.iter().map(|parameter| self.parameter_type(*parameter, place)).collect();
        Ty::Item(item, arguments)
    }

    pub(super) fn document_symbol(&mut self, item: ItemId, symbol: SymbolId) {
        let docs: Vec<&'a _> = self.types.symbols().docs(symbol);
        self.document(DocSlot::Item(item), docs);
    }

    /// Puts into an item what it is.
    pub(super) fn fill(&mut self, job: Job) {
        let Job { item, ty, number, fill } = job;
        let kind = match fill {
            Fill::Declared(symbol) => {
                self.fill_defaults(item, &number);
                self.declaration(item, symbol, ty, &number)
            }
            Fill::Shape => self.shape(item, ty, &number),
            Fill::Union(members) => self.union(item, members, &number),
        };
        let (non_exhaustive, builder) = (self.is_non_exhaustive(&kind), self.item_builder(&kind));
        let item = self.model.item_mut(item);
        (item.kind, item.non_exhaustive, item.builder) = (kind, non_exhaustive, builder);
    }

    fn declaration(&mut self, item: ItemId, symbol: SymbolId, ty: TypeId, number: &Ty) -> ItemKind {
        match self.types.symbols().declares(symbol) {
            Declares::Enum => self.enumeration(item, symbol),
            Declares::Interface | Declares::Class => {
                let base = self.extended_as_is(symbol, ty);
                let kept = base.and_then(|(of, generic, given)| self.kept_generic(item, generic, &given, of, number));
                kept.map_or_else(|| self.shape(item, ty, number), ItemKind::Alias)
            }
            Declares::EnumMember => self.shape(item, ty, number),
            Declares::TypeAlias => {
                let generic = self.types.aliased_generic(symbol);
                if let Some((generic, arguments)) = &generic {
                    if let Some(kept) = self.kept_generic(item, *generic, arguments, ty, number) {
                        return ItemKind::Alias(kept);
                    }
                    self.instantiated.insert(*generic);
                }
                if let Some(named) = self.named_elsewhere(symbol, item) {
                    return ItemKind::Alias(Ty::Item(named, Vec::new()));
                }
                let is_own = match self.types.alias(ty) {
                    Some((alias, arguments)) => {
                        alias == symbol
                            || self.types.symbols().is_builtin(alias)
                            || self.instances.get(&(alias, arguments)) == Some(&item)
                    }
                    None => {
                        let first = self.anonymous.get(&(ty, Site::Anywhere));
                        let is_other = first.is_some_and(|&first| first != item);
                        !is_other && !self.has_name(ty) || self.is_written_generic(ty, generic.as_ref())
                    }
                };
                if is_own { self.shape(item, ty, number) } else { self.alias_of(item, ty, number) }
            }
            Declares::TypeParameter | Declares::Nothing => ItemKind::Alias(Ty::Value),
        }
    }

    /// What an alias of a generic is that Rust has under that name: `Page<User>`, or the generic as it is without
    /// arguments. Any other is known by the alias.
    fn kept_generic(
        &mut self,
        item: ItemId,
        generic: SymbolId,
        arguments: &Rc<[TypeId]>,
        ty: TypeId,
        number: &Ty,
    ) -> Option<Ty> {
        if self.types.symbols().is_builtin(generic) || self.replaced_symbol(generic).is_some() {
            return None;
        }
        let place = self.place_in(item, number).named("Value");
        let verdict = self.verdict(generic);
        let is_kept = if verdict.sayable {
            self.are_all_values(&verdict, arguments)
        } else {
            self.are_defaults(generic, arguments)
        };
        is_kept.then(|| self.generic_type(generic, arguments, ty, &place))
    }

    fn has_name(&mut self, ty: TypeId) -> bool {
        matches!(self.types.view(ty), View::Named { .. } | View::Enum(_) | View::EnumMember { .. })
    }

    /// Whether it is the interface or class itself that an alias gives arguments to, and not one that it led to.
    fn is_written_generic(&mut self, ty: TypeId, generic: Option<&(SymbolId, Rc<[TypeId]>)>) -> bool {
        let Some((generic, _)) = generic else { return false };
        matches!(self.types.view(ty), View::Named { symbol, .. } if symbol == *generic)
    }

    fn alias_of(&mut self, item: ItemId, ty: TypeId, number: &Ty) -> ItemKind {
        let place = self.place_in(item, number);
        ItemKind::Alias(self.reference(ty, &place.named("Value")))
    }

    /// What an item is whose type is `ty`, whatever names that has.
    pub(super) fn shape(&mut self, item: ItemId, ty: TypeId, number: &Ty) -> ItemKind {
        let place = self.place_in(item, number).named("Value");
        self.note_missing_members(item, ty);
        match self.types.view(ty) {
            View::Never => ItemKind::Never,
            View::Literal(_) | View::EnumMember { .. } => self.single_literal(item, ty, &place),
            View::Enum(_) => ItemKind::Alias(self.inline(ty, &place)),
            View::Template { .. } | View::StringMapping { .. } => ItemKind::Pattern(self.pattern(&[ty])),
            View::Tuple(elements) => self.tuple(item, &elements, &place),
            View::Named { symbol, .. } if self.is_special(symbol, ty) => match self.json_object(ty) {
                Some(written) if self.anonymous.get(&(written, Site::Anywhere)) == Some(&item) => {
                    self.object(written, &place)
                }
                Some(_) | None => ItemKind::Alias(self.inline(ty, &place)),
            },
            View::Named { symbol, .. } => {
                self.instantiated.insert(symbol);
                match self.types.array_base(ty) {
                    Some(base) => self.shape(item, base, number),
                    None => self.object(ty, &place),
                }
            }
            View::Object if self.is_empty_object(ty) => ItemKind::Alias(Ty::Value),
            View::Object | View::Intersection(_) if self.is_written(ty) => ItemKind::Alias(self.inline(ty, &place)),
            View::Object => self.object(ty, &place),
            View::Intersection(parts) => self.intersection(ty, &parts, &place),
            View::Union(_) => self.union_shape(item, ty, &place),
            View::Any
            | View::Unknown
            | View::Undefined
            | View::Null
            | View::String
            | View::Number
            | View::Boolean
            | View::BigInt
            | View::Symbol
            | View::NonPrimitive
            | View::Array(_)
            | View::Function
            | View::Parameter(_)
            | View::Deferred
            | View::Unresolved { .. }
            | View::Error => ItemKind::Alias(self.inline(ty, &place)),
        }
    }

    /// A union that is an item: of what is in it beside null and undefined, which make the item an `Option` of that. What
    /// is no data is left out of it.
    fn union_shape(&mut self, item: ItemId, ty: TypeId, place: &Place) -> ItemKind {
        let parts = self.parts(ty);
        if !parts.is_optional() && parts.members.len() > 1 {
            return self.union(item, parts.members.to_vec(), &place.number);
        }
        if *parts.members != [ty] {
            return ItemKind::Alias(self.parts_type(ty, &parts, place));
        }
        let written = self.types.written_members(ty);
        let members =
            if let (View::Union(flat), true) = (self.types.view(ty), *written == [ty]) { flat } else { written };
        self.union(item, members.to_vec(), &place.number)
    }
}
