//! The names the user chose.

use rustc_hash::FxHashMap;

use super::case::is_identifier;
use crate::{
    diagnostics::{Diagnostics, catalog::names as catalog},
    lower::known_addresses,
    model::{Member, MemberKind, Model, Name, Text},
    options::Options,
    selector::{Selectors, names_every_type},
};

/// The names the user chose, by address.
///
/// An address can name a property and the type that was made for it; then a name with a capital is the type's, and any
/// other the field's. A variant and the type that was made for it: the name is the variant's.
pub(super) struct Renames {
    selectors: Selectors<String>,
    addresses: FxHashMap<Vec<Text>, Named>,
}

/// What an address names.
#[derive(Clone, Copy, Default)]
struct Named {
    item: bool,
    field: bool,
    variant: bool,
}

impl Renames {
    /// Reads the option, and reports addresses and names that cannot be.
    pub(super) fn new(model: &Model, options: &Options, diagnostics: &mut Diagnostics) -> Self {
        let mut entries = Vec::new();
        for (address, name) in &options.rename {
            if names_every_type(address) {
                diagnostics.report(catalog::malformed_address("rename", address, "there is no type of its own"));
            } else if is_identifier(name) {
                entries.push((address.clone(), name.strip_prefix("r#").unwrap_or(name).to_owned()));
            } else {
                diagnostics.report(catalog::illegal_name(address, name));
            }
        }
        let addresses = if entries.is_empty() { FxHashMap::default() } else { addresses(model) };
        let of_type_and_property = |one: &String, other: &String| begins_upper(one) != begins_upper(other);
        let selectors = Selectors::new("rename", entries, diagnostics).each_once(of_type_and_property, diagnostics);
        Self { selectors, addresses }
    }

    /// The name the user chose for an item.
    pub(super) fn item(&self, address: &[Text]) -> Option<String> {
        let named = self.named(address);
        let is_items = |name: &&String| !named.variant && (!named.field || begins_upper(name));
        self.selectors.all_of_item(address).filter(is_items).last().cloned()
    }

    /// The name the user chose for a member of an item. Either of its names addresses it: the one JSON has, or that
    /// of the enum member.
    pub(super) fn part(&self, address: &[Text], name: &Name) -> Option<String> {
        if self.selectors.is_empty() {
            return None;
        }
        let chosen = |called: &Text| {
            let named = self.named(&[address, std::slice::from_ref(called)].concat());
            let is_parts = |name: &&String| !(named.item && named.field && begins_upper(name));
            self.selectors.all_of_part(address, called).filter(is_parts).last().cloned()
        };
        chosen(&name.wire).or(name.hint.as_ref().and_then(chosen))
    }

    /// Reports the addresses that nothing had.
    pub(super) fn report_unmatched(&self, model: &Model, diagnostics: &mut Diagnostics) {
        let known = || known_addresses(model, |_| true);
        self.selectors.unmatched(known).into_iter().for_each(|found| diagnostics.report(found));
    }

    fn named(&self, address: &[Text]) -> Named {
        self.addresses.get(address).copied().unwrap_or_default()
    }
}

fn begins_upper(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

fn addresses(model: &Model) -> FxHashMap<Vec<Text>, Named> {
    let mut found: FxHashMap<Vec<Text>, Named> = FxHashMap::default();
    for item in &model.items {
        found.entry(item.address.clone()).or_default().item = true;
        for Member { kind, name, .. } in item.kind.members() {
            let named = found.entry([item.address.as_slice(), std::slice::from_ref(&name.wire)].concat()).or_default();
            let is_field = matches!(kind, MemberKind::Field | MemberKind::Element);
            named.field |= is_field;
            named.variant |= !is_field;
        }
    }
    found
}
