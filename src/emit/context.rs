//! What the emitters of single items need to know of the others.

use std::{
    cell::{OnceCell, RefCell},
    collections::BTreeSet,
};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::model::{BuilderBy, HELPER_MODULE, Item, ItemId, ItemKind, Model, StringKind, Text, Ty};

use super::{
    numbers::{self, Numbers, Plain},
    types::verbatim,
    words::{self, Words},
};

/// What holds for the whole file. Shared by the threads, so it has no tokens.
pub(super) struct Context<'a> {
    pub model: &'a Model,
    /// The helper module.
    pub wire: &'a str,
    /// Per item, what its alias is made of.
    pub numbers: Vec<Numbers>,
    /// Parameters that an optional type stands for somewhere.
    pub optional_parameters: FxHashSet<(ItemId, usize)>,
    written: FxHashSet<ItemId>,
    names: FxHashSet<&'a str>,
    /// Per module, the names of what stands in it: items and modules.
    names_in: FxHashMap<&'a [Text], FxHashSet<&'a str>>,
    items: FxHashSet<&'a str>,
}

impl<'a> Context<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let mut context = Self {
            model,
            wire: model.helper_name(HELPER_MODULE),
            numbers: numbers::of_aliases(model),
            optional_parameters: FxHashSet::default(),
            written: model.order.iter().copied().collect(),
            names: model.names().collect(),
            names_in: names_in(model),
            items: model.items.iter().map(|item| &*item.name.rust).collect(),
        };
        context.optional_parameters = context.find_optional_parameters();
        context
    }

    /// Whether an item is `#[deprecated]`. It is not where types have schemas, or it has a builder by bon: what they derive
    /// names it, and nothing can allow it to.
    pub(super) fn is_deprecated(&self, id: ItemId) -> bool {
        let item = self.model.item(id);
        let is_named = self.model.basis.schemas || item.builder.as_ref().is_some_and(|it| it.by == BuilderBy::Bon);
        item.docs.deprecated.is_some() && !is_named
    }

    /// A name, or its path where the model has an item of that name.
    pub(super) fn word(&self, name: &'static str, path: &'static str) -> &'static str {
        if self.names.contains(name) { path } else { name }
    }

    /// The names of the standard library and of crates that mean something else where an item stands: what is in its
    /// module has them, or a parameter of its own.
    pub(super) fn hidden(&self, id: ItemId) -> Vec<&'static str> {
        let item = self.model.item(id);
        let beside = self.names_in.get(&*item.module);
        let is_hidden = |name: &&'static str| {
            beside.is_some_and(|names| names.contains(*name))
                || item.generics.iter().any(|generic| *generic.name.rust == **name)
        };
        // Hardly any model has one of them at all.
        words::can_be_hidden().filter(|name| self.names.contains(name)).filter(is_hidden).collect()
    }

    /// Whether an item of the model has a name; modules do not count.
    pub(super) fn has_item(&self, name: &str) -> bool {
        self.items.contains(name)
    }

    /// The map that the user chose, without its arguments.
    pub(super) fn chosen_map(&self) -> TokenStream {
        verbatim(self.model.basis.map.as_deref().unwrap_or_default())
    }

    /// The type behind an alias.
    pub(super) fn head(&self, ty: &Ty) -> Ty {
        let mut ty = ty.clone();
        while let Ty::Item(id, arguments) = &ty
            && let ItemKind::Alias(of) = &self.model.item(*id).kind
        {
            ty = of.with_arguments(arguments);
        }
        ty
    }

    /// A type as rustc has it, of which aliases are no part.
    pub(super) fn without_aliases(&self, ty: &Ty) -> Ty {
        let mut ty = self.head(ty);
        for child in ty.children_mut() {
            *child = self.without_aliases(child);
        }
        ty
    }

    /// Whether serde takes a missing key for a value of this type.
    pub(super) fn may_be_missing(&self, item: ItemId, ty: &Ty) -> bool {
        match self.head(ty) {
            Ty::Option(_) => true,
            Ty::Boxed(of) => self.may_be_missing(item, &of),
            Ty::Parameter(at) => self.optional_parameters.contains(&(item, at)),
            Ty::Item(id, arguments) => match &self.model.item(id).kind {
                ItemKind::Newtype(it) => {
                    let Ty::Parameter(at) = it.ty else { return matches!(it.ty, Ty::Option(_)) };
                    arguments.get(at).is_some_and(|ty| self.may_be_missing(item, ty))
                }
                ItemKind::Struct(_) | ItemKind::Literals(_) | ItemKind::Flags(_) | ItemKind::Union(_) => false,
                ItemKind::Pattern(_) | ItemKind::Tuple(_) | ItemKind::Alias(_) => false,
                ItemKind::Constant(_) | ItemKind::Never => false,
            },
            Ty::Unit | Ty::Bool | Ty::String | Ty::F64 | Ty::Integer(_) | Ty::JsonNumber | Ty::Value => false,
            Ty::Object | Ty::Vec(_) | Ty::Tuple(_) | Ty::Map { .. } | Ty::Path(_) | Ty::Rfc3339 => false,
        }
    }

    /// Parameters of structs that are instantiated with an `Option`, directly or through other parameters.
    fn find_optional_parameters(&mut self) -> FxHashSet<(ItemId, usize)> {
        let mut uses = Vec::new();
        for (at, item) in self.model.items.iter().enumerate() {
            let mut open: Vec<&Ty> = item.kind.slots().map(|slot| slot.ty).collect();
            while let Some(ty) = open.pop() {
                if let Ty::Item(id, arguments) = ty {
                    uses.extend(
                        arguments.iter().enumerate().map(|(position, of)| (ItemId(at as u32), (*id, position), of)),
                    );
                }
                open.extend(ty.children());
            }
        }
        loop {
            let found = uses.iter().filter(|(item, _, ty)| self.may_be_missing(*item, ty)).map(|(_, at, _)| *at);
            let found: FxHashSet<_> = found.collect();
            if found.len() == self.optional_parameters.len() {
                return found;
            }
            self.optional_parameters = found;
        }
    }
}

fn names_in(model: &Model) -> FxHashMap<&[Text], FxHashSet<&str>> {
    let mut found: FxHashMap<&[Text], FxHashSet<&str>> = FxHashMap::default();
    for item in &model.items {
        found.entry(&item.module).or_default().insert(&item.name.rust);
        for (depth, module) in item.module.iter().enumerate() {
            found.entry(&item.module[..depth]).or_default().insert(module);
        }
    }
    found
}

/// Helpers that were used.
#[derive(Default)]
pub(super) struct Uses {
    /// Sections of the helper texts.
    pub helpers: BTreeSet<&'static str>,
    /// Public helpers.
    pub public: BTreeSet<&'static str>,
    /// Lengths of tuples of numbers.
    pub tuples: BTreeSet<usize>,
    /// Types that stand next to numbers in tuples.
    pub plain: BTreeSet<String>,
    /// Whether one of those is deprecated.
    pub deprecated: bool,
    /// Whether the helper module is named, which is imported then.
    pub names_wire: bool,
}

impl Uses {
    pub(super) fn merge(&mut self, other: &Self) {
        self.helpers.extend(&other.helpers);
        self.public.extend(&other.public);
        self.tuples.extend(&other.tuples);
        self.plain.extend(other.plain.iter().cloned());
        self.deprecated |= other.deprecated;
        self.names_wire |= other.names_wire;
    }
}

/// The place of one item.
pub(super) struct Scope<'a> {
    pub context: &'a Context<'a>,
    pub words: &'a Words,
    pub id: ItemId,
    pub item: &'a Item,
    uses: RefCell<Uses>,
    names_deprecated: OnceCell<bool>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(context: &'a Context<'a>, words: &'a Words, id: ItemId) -> Self {
        Self {
            context,
            words,
            id,
            item: context.model.item(id),
            uses: RefCell::default(),
            names_deprecated: OnceCell::new(),
        }
    }

    pub(super) fn into_uses(self) -> Uses {
        self.uses.into_inner()
    }

    /// The item's own identifier.
    pub(super) fn name(&self) -> Ident {
        ident(&self.item.name.rust)
    }

    /// The path from here to the root of the file.
    fn to_root(&self) -> String {
        "super::".repeat(self.item.module.len())
    }

    /// The path of another item from here, as text.
    pub(super) fn path_to(&self, id: ItemId) -> String {
        let (from, target) = (&self.item.module, self.context.model.item(id));
        let shared = from.iter().zip(&target.module).take_while(|(a, b)| a == b).count();
        let mut path = "super::".repeat(from.len() - shared);
        for module in &target.module[shared..] {
            path.push_str(module);
            path.push_str("::");
        }
        path + &target.name.rust
    }

    /// Whether an item is written at all.
    pub(super) fn is_written(&self, id: ItemId) -> bool {
        self.context.written.contains(&id)
    }

    /// The path of a helper, which will be written.
    pub(super) fn wire(&self, helper: &'static str) -> TokenStream {
        self.wire_path(helper).parse().unwrap_or_default()
    }

    /// The path of a helper, as text.
    pub(super) fn wire_path(&self, helper: &'static str) -> String {
        self.needs(helper);
        self.uses.borrow_mut().names_wire = true;
        format!("{}::{helper}", self.context.wire)
    }

    /// The helper module.
    pub(super) fn wire_module(&self) -> TokenStream {
        self.uses.borrow_mut().names_wire = true;
        self.context.wire.parse().unwrap_or_default()
    }

    /// The path of a helper that has a public name.
    pub(super) fn public(&self, helper: &'static str) -> TokenStream {
        self.needs(helper);
        self.uses.borrow_mut().public.insert(helper);
        format!("{}{}", self.to_root(), self.context.model.helper_name(helper)).parse().unwrap_or_default()
    }

    /// A text of its own, made of one that is lent: of a `&str`.
    pub(super) fn owned(&self, text: &TokenStream) -> TokenStream {
        let basis = &self.context.model.basis;
        // Where there is `std`, so is the word that says it best.
        if basis.string == StringKind::String && !basis.no_std {
            quote!(#text.to_owned())
        } else {
            quote!(#text.into())
        }
    }

    /// A section of the helpers has to be written.
    pub(super) fn needs(&self, helper: &'static str) {
        self.uses.borrow_mut().helpers.insert(helper);
    }

    /// What numbers stand next to in tuples has to be written by the helpers too.
    pub(super) fn needs_numbers(&self, numbers: &Numbers) {
        let mut uses = self.uses.borrow_mut();
        uses.helpers.extend(&numbers.containers);
        uses.tuples.extend(&numbers.tuples);
        for &ty in &numbers.plain {
            uses.deprecated |= matches!(ty, Plain::Item(id) if self.context.is_deprecated(id));
            uses.plain.insert(numbers::plain_path(self.context.model, ty));
        }
    }

    /// Whether the item, one of its parts, or an item that it names, is deprecated.
    pub(super) fn touches_deprecated(&self) -> bool {
        let mut docs = self.item.kind.members().filter_map(|member| member.docs);
        let part = docs.any(|docs| docs.deprecated.is_some());
        part || self.context.is_deprecated(self.id) || self.names_deprecated()
    }

    /// Whether an item that the item names is deprecated.
    pub(super) fn names_deprecated(&self) -> bool {
        *self.names_deprecated.get_or_init(|| self.find_deprecated())
    }

    fn find_deprecated(&self) -> bool {
        let mut open: Vec<&Ty> = self.item.kind.slots().map(|slot| slot.ty).collect();
        open.extend(self.item.generics.iter().filter_map(|generic| generic.default.as_ref()));
        while let Some(ty) = open.pop() {
            if matches!(ty, Ty::Item(id, _) if self.context.is_deprecated(*id)) {
                return true;
            }
            open.extend(ty.children());
        }
        false
    }

    /// `#[allow(deprecated)]` for an implementation, if it needs it.
    pub(super) fn allow_deprecated(&self) -> TokenStream {
        if self.touches_deprecated() { quote!(#[allow(deprecated)]) } else { TokenStream::new() }
    }
}

/// An identifier, raw or not.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
