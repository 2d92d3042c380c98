//! The user's own say, by address: replacements, derives, attributes, numbers, visibility.

use super::context::Lowerer;
use crate::{
    diagnostics::{Diagnostic, Diagnostics},
    model::{ItemKind, Model, Text, Ty, Visibility},
    options::{ItemVisibility, NumberType, Options},
    selector::{Selectors, show_address},
    symbols::SymbolId,
    types::{TypeId, View},
};

/// The options that are set per address.
pub(super) struct UserChoices {
    replace: Selectors<String>,
    derive: Selectors<String>,
    attribute: Selectors<String>,
    number_at: Selectors<NumberType>,
    /// Whether `replace` is used at all, so that nobody asks for nothing at every type.
    pub replaces: bool,
}

impl UserChoices {
    pub(super) fn new(options: &Options, diagnostics: &mut Diagnostics) -> Self {
        Self {
            replace: Selectors::new("replace", options.replace.iter().cloned(), diagnostics),
            derive: Selectors::new("derive", options.derive.iter().cloned(), diagnostics),
            attribute: Selectors::new("attribute", options.attribute.iter().cloned(), diagnostics),
            number_at: Selectors::new("number-at", options.number_at.iter().cloned(), diagnostics),
            replaces: !options.replace.is_empty(),
        }
    }

    pub(super) fn derives(&self, address: &[Text]) -> Vec<String> {
        self.derive.all_of_item(address).cloned().collect()
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

    /// The user's own type for a named type.
    pub(super) fn replaced_name(&self, address: &[Text]) -> Option<Ty> {
        self.replace.item(address).cloned().map(Ty::Path)
    }

    pub(super) fn number_of_part(&self, address: &[Text], wire: &str) -> Option<NumberType> {
        self.number_at.part(address, wire).copied()
    }

    pub(super) fn number_of_item(&self, address: &[Text]) -> Option<NumberType> {
        self.number_at.item(address).copied()
    }

    /// An error for each address that nothing had.
    pub(super) fn unmatched(&self, model: &Model) -> Vec<Diagnostic> {
        let known = || known_addresses(model);
        let mut missed = self.replace.unmatched(known);
        missed.extend(self.derive.unmatched(known));
        missed.extend(self.attribute.unmatched(known));
        missed.extend(self.number_at.unmatched(known));
        missed
    }
}

/// Every address of the model, for suggestions.
fn known_addresses(model: &Model) -> Vec<String> {
    let mut known = Vec::new();
    for item in &model.items {
        known.push(show_address(&item.address, None));
        if let ItemKind::Struct(object) = &item.kind {
            known.extend(object.fields.iter().map(|field| show_address(&item.address, Some(&field.name.wire))));
        }
    }
    known
}

impl Lowerer<'_, '_> {
    /// What a user calls a declaration: its name behind those of the namespaces around it.
    pub(super) fn symbol_address(&self, symbol: SymbolId) -> Vec<Text> {
        let symbols = self.types.symbols();
        let around = symbols.namespace(symbol).into_iter().map(|outer| symbols.name(outer).clone());
        around.chain([symbols.name(symbol).clone()]).collect()
    }

    /// The user's own type for a declaration.
    pub(super) fn replaced_symbol(&self, symbol: SymbolId) -> Option<Ty> {
        if self.user.replaces { self.user.replaced_name(&self.symbol_address(symbol)) } else { None }
    }

    /// The user's own type for a type, by the alias, the declaration or the undeclared name that it is.
    pub(super) fn replaced_type(&mut self, ty: TypeId) -> Option<Ty> {
        if !self.user.replaces {
            return None;
        }
        let alias = self.types.alias(ty).and_then(|(symbol, _)| self.replaced_symbol(symbol));
        alias.or_else(|| match self.types.view(ty) {
            View::Named { symbol, .. } | View::Enum(symbol) => self.replaced_symbol(symbol),
            View::EnumMember { parent, .. } => {
                let is_whole = self.types.enum_members(parent).len() == 1;
                if is_whole { self.replaced_symbol(parent) } else { None }
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

    pub(super) fn visibility(&self) -> Visibility {
        match self.options.visibility {
            ItemVisibility::Public => Visibility::Public,
            ItemVisibility::Crate => Visibility::Crate,
            ItemVisibility::Private => Visibility::Private,
        }
    }
}
