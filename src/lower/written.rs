//! Where types without a name are written. They are called by that place, whoever comes by them first: a type that is
//! added to the input and refers to one renames nothing.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    context::{Lowerer, Place, Site},
    unnamed::joined,
    way::Wanted,
};
use crate::{
    model::{ItemId, NameHint, Text},
    source::Span,
    symbols::SymbolId,
    types::{TypeId, View},
};

/// Braces are looked for in the arguments of generics that are in each other no deeper than this.
const MOST_GENERICS: usize = 4;

/// Where a type without a name is written.
pub(super) enum Written {
    /// Where it is looked at, in this declaration.
    Here(SymbolId),
    /// In another place: in this declaration, behind these properties.
    There(SymbolId, Vec<Text>),
    /// In no declaration of a type, or it was made of what is written there.
    Nowhere,
}

impl Written {
    /// The declaration that it is written in.
    pub(super) fn declaration(&self) -> Option<SymbolId> {
        match self {
            Self::Here(symbol) | Self::There(symbol, _) => Some(*symbol),
            Self::Nowhere => None,
        }
    }
}

/// An item that is called by a place other than the one it was come by at.
pub(super) struct Elsewhere {
    item: ItemId,
    symbol: SymbolId,
    way: Vec<Text>,
}

impl Lowerer<'_, '_> {
    /// What keeps a type without a name apart from others that are the same to TypeScript. An object literal type is one
    /// place in the source, wherever it is inherited to; any other is the same as others that are written as it is, and
    /// where it is written by a property, `Pet["kind"]`, it is the one that stands there.
    pub(super) fn site_of(&mut self, ty: TypeId, place: &Place) -> Site {
        if self.is_place(ty) {
            return Site::Anywhere;
        }
        let Site::Source(property) = place.site else { return place.site };
        if !self.types.is_closed(ty) {
            return place.site;
        }
        let accessed = self.types.accessed_from(property);
        let sites = accessed.into_iter().rev().map(|span| (Site::Source(span), span));
        let mut found = sites.filter(|&(site, span)| {
            self.anonymous.contains_key(&(ty, site)) || self.way_to(Wanted { ty, site, span, unions: true }).is_some()
        });
        found.next().map_or(place.site, |(site, _)| site)
    }

    /// Calls the unions by an alias that it is.
    pub(super) fn name_places(&mut self, symbol: SymbolId, item: ItemId) {
        for union in self.unions_of_alias(symbol) {
            self.anonymous.entry(union).or_insert(item);
        }
    }

    /// What the union that an alias is goes by, where that is another name.
    pub(super) fn named_elsewhere(&mut self, symbol: SymbolId, item: ItemId) -> Option<ItemId> {
        let union = self.unions_of_alias(symbol).pop()?;
        self.anonymous.get(&union).copied().filter(|named| *named != item)
    }

    /// The unions without a name that an alias is, where they stand: of `type Kind = Pet["kind"]`, the kind of a pet; of
    /// `type Tag = NonNullable<Pet["tags"]>[number]`, each of its tags. What one is beside null goes by another name.
    fn unions_of_alias(&mut self, symbol: SymbolId) -> Vec<(TypeId, Site)> {
        if !self.types.type_parameters(symbol).is_empty() {
            return Vec::new();
        }
        let properties = self.types.aliased_properties(symbol);
        if properties.is_empty() {
            return self.union_in_property(symbol).into_iter().collect();
        }
        let mut found = Vec::new();
        for property in properties {
            let ty = self.types.property_type(property);
            let property = self.types.property(property);
            let Some(span) = property.span.filter(|_| !property.is_optional) else { break };
            if !self.is_nameless_union(ty) {
                break;
            }
            found.push((ty, Site::Source(span)));
        }
        found
    }

    /// The union that an alias takes out of the type of a property.
    fn union_in_property(&mut self, symbol: SymbolId) -> Option<(TypeId, Site)> {
        let spans = self.types.accessed_by_alias(symbol);
        if spans.is_empty() {
            return None;
        }
        let declared = self.types.declared_type(symbol);
        let ty = self.types.without_alias(declared);
        if !self.is_nameless_union(ty) {
            return None;
        }
        let mut places = spans.into_iter().rev().map(|span| (Site::Source(span), span));
        let (site, _) = places.find(|&(site, span)| self.way_to(Wanted { ty, site, span, unions: true }).is_some())?;
        Some((ty, site))
    }

    fn is_nameless_union(&mut self, ty: TypeId) -> bool {
        self.types.alias(ty).is_none()
            && matches!(self.types.view(ty), View::Union(_))
            && *self.parts(ty).members == [ty]
    }

    /// Where a type without a name is written that is looked at from a place.
    pub(super) fn written(&mut self, ty: TypeId, site: Site, place: &Place) -> Written {
        let own = match site {
            Site::Anywhere => self.written_spans(ty),
            Site::Source(_) | Site::Item(_) => Vec::new(),
        };
        if own.is_empty()
            && let Site::Item(_) | Site::Anywhere = place.site
        {
            return self.note(place.item).written_in.map_or(Written::Nowhere, Written::Here);
        }
        let is_within = |span: Span| match place.site {
            Site::Source(property) => holds(property, span),
            Site::Item(_) | Site::Anywhere => true,
        };
        // What has no braces of its own, or was made of what has, is written where the property is.
        let property = match (site, place.site) {
            (Site::Source(span), _) | (_, Site::Source(span)) => Some(span),
            (Site::Item(_) | Site::Anywhere, _) => None,
        };
        let is_aliased = |span: Span| self.aliases_of_properties.contains_key(&span);
        let around = match place.site {
            Site::Source(span) if is_aliased(span) => None,
            Site::Source(_) | Site::Item(_) | Site::Anywhere => self.note(place.item).written_in,
        };
        for span in own.into_iter().chain(property) {
            if around.is_some() && is_within(span) && self.written_in(span) == around {
                return around.map_or(Written::Nowhere, Written::Here);
            }
            if let Some(symbol) = self.written_by(ty, span) {
                return Written::There(symbol, Vec::new());
            }
            if self.types.is_closed(ty)
                && let Some((symbol, way)) = self.way_to(Wanted { ty, site, span, unions: true })
            {
                return Written::There(symbol, way);
            }
        }
        Written::Nowhere
    }

    /// The name of the property that a type without a name is written in.
    pub(super) fn written_property(&mut self, ty: TypeId) -> Option<Text> {
        let spans = self.written_spans(ty);
        let wanted = |span| Wanted { ty, site: Site::Anywhere, span, unions: false };
        spans.into_iter().find_map(|span| self.way_to(wanted(span))?.1.pop())
    }

    /// The built-in object whose `toJSON` returns a type.
    fn written_by(&mut self, ty: TypeId, span: Span) -> Option<SymbolId> {
        let symbols = self.types.symbols();
        let symbol = symbols.declaration_around(span).filter(|symbol| symbols.is_builtin(*symbol))?;
        let object = self.types.declared_type(symbol);
        (self.types.json_type(object) == Some(ty)).then_some(symbol)
    }

    /// Whether the braces of a type are in a declaration; what an expression comes to has none.
    pub(super) fn is_written_in(&mut self, ty: TypeId, symbol: SymbolId) -> bool {
        self.types.span(ty).is_none_or(|span| self.written_in(span) == Some(symbol))
    }

    /// The declaration that something is written in, if that is one of the program's own.
    pub(super) fn written_in(&self, span: Span) -> Option<SymbolId> {
        let symbols = self.types.symbols();
        symbols.declaration_around(span).filter(|symbol| !symbols.is_builtin(*symbol))
    }

    /// Where the braces of a type are, each of which it may be written by; of a generic, those of its arguments.
    fn written_spans(&mut self, ty: TypeId) -> Vec<Span> {
        let mut spans = Vec::new();
        self.push_spans(ty, &mut spans, 0);
        spans
    }

    fn push_spans(&mut self, ty: TypeId, spans: &mut Vec<Span>, depth: usize) {
        if let Some((_, arguments)) = self.types.alias(ty) {
            for argument in arguments.iter().filter(|_| depth < MOST_GENERICS) {
                self.push_spans(*argument, spans, depth + 1);
            }
            return;
        }
        let parts = if let View::Intersection(parts) = self.types.view(ty) { parts } else { [ty].into() };
        for &part in parts.iter() {
            if self.types.alias(part).is_none() && matches!(self.types.view(part), View::Object) {
                spans.extend(self.types.own_span(part));
            }
        }
    }

    /// Puts what is called by another place behind the item that it is part of there, if that is written.
    pub(super) fn settle_elsewhere(&mut self) {
        let elsewhere = std::mem::take(&mut self.elsewhere);
        if elsewhere.is_empty() {
            return;
        }
        let wanted: FxHashSet<SymbolId> = elsewhere.iter().map(|it| it.symbol).collect();
        let mut items: FxHashMap<(SymbolId, Vec<Text>), ItemId> = FxHashMap::default();
        for (position, note) in self.notes.iter().enumerate() {
            let item = ItemId(position as u32);
            if let Some(symbol) = note.written_in.filter(|symbol| wanted.contains(symbol)) {
                items.entry((symbol, self.model.item(item).address.clone())).or_insert(item);
            }
        }
        for Elsewhere { item, symbol, way } in elsewhere {
            let around = self.symbol_address(symbol);
            let found = (0..way.len()).rev().find_map(|length| {
                let address = [&around[..], &way[..length]].concat();
                items.get(&(symbol, address)).map(|parent| (*parent, length))
            });
            let found = found.filter(|(parent, _)| !self.is_behind(*parent, item));
            if let Some((parent, length)) = found {
                let segment = if let [segment] = &way[length..] { segment.clone() } else { joined(&way[length..]) };
                self.model.item_mut(item).name.hint = NameHint::Nested { parent, segment };
                self.notes[item.0 as usize].owner = Some(parent);
            }
        }
    }

    /// Whether an item is another, or is written behind it.
    fn is_behind(&self, item: ItemId, other: ItemId) -> bool {
        std::iter::successors(Some(item), |item| self.note(*item).owner).any(|owner| owner == other)
    }

    /// The name and the address of a type that is called by its place.
    pub(super) fn hint_of(&self, written: &Written, place: &Place) -> (NameHint, Vec<Text>) {
        match written {
            Written::There(symbol, way) => {
                let name = self.types.symbols().public_name(*symbol).clone();
                let address = [&self.symbol_address(*symbol)[..], way].concat();
                (NameHint::Within([&[name], &way[..]].concat()), address)
            }
            Written::Here(_) | Written::Nowhere => {
                let segment = place.segment.clone();
                let mut address = self.model.item(place.item).address.clone();
                address.push(segment.clone());
                (NameHint::Nested { parent: place.item, segment }, address)
            }
        }
    }

    pub(super) fn remember_elsewhere(&mut self, item: ItemId, written: Written) {
        match written {
            Written::There(symbol, way) => self.elsewhere.push(Elsewhere { item, symbol, way }),
            Written::Here(_) | Written::Nowhere => {}
        }
    }
}

pub(super) fn holds(outer: Span, inner: Span) -> bool {
    outer.file == inner.file && outer.start <= inner.start && inner.end <= outer.end
}
