//! The user's own say, by address: replacements, what is left out, derives, attributes, numbers, keys, visibility.

use super::context::{Lowerer, Place};
use crate::{
    diagnostics::{Diagnostic, Diagnostics, catalog},
    model::{Derives, Item, ItemKind, MemberKind, Model, Text, Trait, Ty, Visibility},
    options::{DerivedTrait, ItemVisibility, NonExhaustive, NumberType, Options, UnknownKeys},
    selector::{Selectors, names_every_type, show_address},
    symbols::SymbolId,
    types::{TypeId, View},
};

/// The options that are set per address.
pub(super) struct UserChoices {
    replace: Selectors<String>,
    exclude: Selectors<()>,
    derive: Selectors<String>,
    no_derive: Selectors<DerivedTrait>,
    attribute: Selectors<String>,
    number_at: Selectors<NumberType>,
    unknown_keys_at: Selectors<UnknownKeys>,
    /// Whether a type can be replaced or left out at all, so that nobody asks for nothing at every type.
    pub replaces: bool,
}

impl UserChoices {
    pub(super) fn new(options: &Options, diagnostics: &mut Diagnostics) -> Self {
        Self {
            replace: Selectors::new("replace", options.replace.iter().cloned(), diagnostics)
                .each_once(|_, _| false, diagnostics),
            exclude: Selectors::new("exclude", options.exclude.iter().map(|it| (it.clone(), ())), diagnostics),
            derive: Selectors::new("derive", options.derive.iter().cloned(), diagnostics),
            no_derive: Selectors::new("no-derive", options.no_derive.iter().cloned(), diagnostics),
            attribute: Selectors::new("attribute", options.attribute.iter().cloned(), diagnostics),
            number_at: Selectors::new("number-at", options.number_at.iter().cloned(), diagnostics)
                .each_once(|_, _| false, diagnostics),
            unknown_keys_at: Selectors::new("unknown-keys-at", options.unknown_keys_at.iter().cloned(), diagnostics)
                .each_once(|_, _| false, diagnostics),
            replaces: !options.replace.is_empty() || !options.exclude.is_empty(),
        }
    }

    pub(super) fn derives(&self, address: &[Text]) -> Derives {
        let unwanted = self.no_derive.all_of_item(address).flat_map(|one| traits(*one)).copied().collect();
        Derives { extra: self.derive.all_of_item(address).cloned().collect(), unwanted, ..Derives::default() }
    }

    /// Whether the user says something of an item, or a member of it, by name, and not of all that are like it.
    pub(super) fn names(&self, address: &[Text]) -> bool {
        self.replace.names(address)
            || self.exclude.names(address)
            || self.derive.names(address)
            || self.no_derive.names(address)
            || self.attribute.names(address)
            || self.number_at.names(address)
            || self.unknown_keys_at.names(address)
    }

    /// Whether a member is left out.
    pub(super) fn excludes_part(&self, address: &[Text], wire: &str) -> bool {
        self.exclude.part(address, wire).is_some()
    }

    pub(super) fn item_attributes(&self, address: &[Text]) -> Vec<String> {
        self.attribute.all_of_item(address).cloned().collect()
    }

    pub(super) fn part_attributes(&self, address: &[Text], wire: &str) -> Vec<String> {
        self.attribute.all_of_part(address, wire).cloned().collect()
    }

    /// The user's own type for a member.
    pub(super) fn replaced_part(&self, address: &[Text], wire: &str) -> Option<Ty> {
        self.replace.part(address, wire).cloned().map(Ty::Path)
    }

    /// What the user put in place of a named type.
    fn replaced_name(&self, address: &[Text]) -> Option<Replacement> {
        let replaced = self.replace.item(address).cloned().map(|path| Replacement::Rust(Ty::Path(path)));
        let excluded = self.exclude.item(address).map(|()| Replacement::Nothing(show_address(address, None)));
        replaced.or(excluded)
    }

    /// What becomes of keys that an object does not have, if the user said so of this one.
    pub(super) fn unknown_keys_of(&self, address: &[Text]) -> Option<UnknownKeys> {
        self.unknown_keys_at.item(address).copied()
    }

    pub(super) fn number_of_part(&self, address: &[Text], wire: &str) -> Option<&NumberType> {
        self.number_at.part(address, wire)
    }

    /// Whether `number` is something else somewhere.
    pub(super) fn chooses_numbers(&self) -> bool {
        !self.number_at.is_empty()
    }

    pub(super) fn number_of_item(&self, address: &[Text]) -> Option<&NumberType> {
        self.number_at.item(address)
    }

    /// Says that what `number` is in an item, or a member of one, made a difference.
    pub(super) fn mark_number(&self, address: &[Text], wire: Option<&str>) {
        self.number_at.mark_used(address, wire);
    }

    /// An error for each address that nothing had, or nothing that the option says something of.
    pub(super) fn unmatched(&self, model: &Model) -> Vec<Diagnostic> {
        let known = || known_fields(model);
        let mut missed = self.replace.unmatched(known);
        missed.extend(self.exclude.unmatched(known));
        missed.extend(derived(&self.derive, model));
        missed.extend(derived(&self.no_derive, model));
        missed.extend(self.attribute.unmatched(known));
        missed.extend(self.number_at.unmatched(known));
        missed.extend(self.number_at.unused().map(catalog::names::no_number));
        missed.extend(self.unknown_keys_at.unmatched(known));
        missed
    }
}

/// What the user put in place of a type.
enum Replacement {
    /// A Rust type.
    Rust(Ty),
    /// Nothing: this type is left out.
    Nothing(String),
}

impl Replacement {
    /// The type to go on with.
    fn ty(self) -> Ty {
        match self {
            Self::Rust(ty) => ty,
            Self::Nothing(_) => Ty::Value,
        }
    }
}

fn traits(one: DerivedTrait) -> &'static [Trait] {
    match one {
        DerivedTrait::Debug => &[Trait::Debug],
        DerivedTrait::Clone => &[Trait::Clone],
        DerivedTrait::Copy => &[Trait::Copy],
        DerivedTrait::PartialEq => &[Trait::PartialEq],
        DerivedTrait::Eq => &[Trait::Eq],
        DerivedTrait::Ord => &[Trait::Ord],
        DerivedTrait::Hash => &[Trait::Hash],
        DerivedTrait::Default => &[Trait::Default],
        DerivedTrait::All => &Trait::ALL,
    }
}

/// An error for each address of an option about traits that nothing had, or nothing but aliases.
fn derived<T>(option: &Selectors<T>, model: &Model) -> Vec<Diagnostic> {
    let mut missed = option.unmatched(|| known_fields(model));
    for item in &model.items {
        if !matches!(item.kind, ItemKind::Alias(_)) {
            option.mark_all_used(&item.address);
        }
    }
    let only_aliases = option.unused().filter(|address| !names_every_type(address));
    missed.extend(only_aliases.map(|address| catalog::names::derived_alias(option.name(), address)));
    missed
}

/// The addresses of items and fields, which the options of this room are about, for suggestions.
fn known_fields(model: &Model) -> Vec<String> {
    known_addresses(model, |kind| kind == MemberKind::Field)
}

/// The addresses of items, and of members of the kinds that are wanted.
pub fn known_addresses(model: &Model, is_wanted: impl Fn(MemberKind) -> bool) -> Vec<String> {
    let of_item = |item: &Item| {
        let members = item.kind.members().filter(|member| is_wanted(member.kind));
        let members = members.map(|member| show_address(&item.address, Some(&member.name.wire)));
        std::iter::once(show_address(&item.address, None)).chain(members).collect::<Vec<_>>()
    };
    model.items.iter().flat_map(of_item).collect()
}

impl Lowerer<'_, '_> {
    /// What a user calls a declaration: its name behind those of the namespaces around it.
    pub(super) fn symbol_address(&self, symbol: SymbolId) -> Vec<Text> {
        self.types.symbols().address(symbol)
    }

    /// The user's own type for a declaration.
    pub(super) fn replaced_symbol(&self, symbol: SymbolId) -> Option<Ty> {
        self.replacement_of_symbol(symbol).map(Replacement::ty)
    }

    fn replacement_of_symbol(&self, symbol: SymbolId) -> Option<Replacement> {
        if self.user.replaces { self.user.replaced_name(&self.symbol_address(symbol)) } else { None }
    }

    /// The user's own type for a type. A type that is left out has one too, but nothing can refer to it.
    pub(super) fn replaced_type(&mut self, ty: TypeId) -> Option<Ty> {
        self.replacement(ty).map(Replacement::ty)
    }

    /// The user's own type for a type that is referred to.
    pub(super) fn replaced_reference(&mut self, ty: TypeId, place: &Place) -> Option<Ty> {
        let replacement = self.replacement(ty)?;
        if let Replacement::Nothing(name) = &replacement {
            self.diagnostics.report(catalog::lower::excluded_type(name, place.span));
        }
        Some(replacement.ty())
    }

    /// What stands in place of a type, by the alias, the declaration or the undeclared name that it is.
    fn replacement(&mut self, ty: TypeId) -> Option<Replacement> {
        if !self.user.replaces {
            return None;
        }
        let alias = self.types.alias(ty).and_then(|(symbol, _)| self.replacement_of_symbol(symbol));
        alias.or_else(|| match self.types.view(ty) {
            View::Named { symbol, .. } | View::Enum(symbol) => self.replacement_of_symbol(symbol),
            View::EnumMember { parent, .. } => {
                let is_whole = self.types.enum_members(parent).len() == 1;
                if is_whole { self.replacement_of_symbol(parent) } else { None }
            }
            View::Unresolved { name, .. } => {
                let address: Vec<Text> = name.split('.').map(Text::from).collect();
                self.user.replaced_name(&address)
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
            | View::Template { .. }
            | View::StringMapping { .. }
            | View::Array(_)
            | View::Tuple(_)
            | View::Object
            | View::Function
            | View::Union(_)
            | View::Intersection(_)
            | View::Parameter(_)
            | View::Deferred
            | View::Error => None,
        })
    }

    /// Whether an item of this kind gets `#[non_exhaustive]`.
    pub(super) fn is_non_exhaustive(&self, kind: &ItemKind) -> bool {
        let which = self.options.non_exhaustive;
        match kind {
            ItemKind::Struct(_) | ItemKind::Tuple(_) => matches!(which, NonExhaustive::Structs | NonExhaustive::All),
            ItemKind::Literals(_) | ItemKind::Union(_) => matches!(which, NonExhaustive::Enums | NonExhaustive::All),
            ItemKind::Constant(_) | ItemKind::Flags(_) | ItemKind::Newtype(_) | ItemKind::Pattern(_) => false,
            ItemKind::Alias(_) | ItemKind::Never => false,
        }
    }

    pub(super) fn visibility(&self) -> Visibility {
        match self.options.visibility {
            ItemVisibility::Public => Visibility::Public,
            ItemVisibility::Crate => Visibility::Crate,
            ItemVisibility::Private => Visibility::Private,
        }
    }
}
