//! What the decisions are made with: the worklist, the items there are, and the place a type is looked at from.

use std::{collections::VecDeque, rc::Rc};

use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::{
    Lowered, Places,
    constant::ConstantKey,
    docs::Documenting,
    generic::Verdict,
    kind::KindSet,
    kinds_union::Plain,
    parts::Parts,
    shape::{Shape, Tags},
    unnamed::Segments,
    unresolved::MissingModule,
    user::UserChoices,
    written::Elsewhere,
};
use crate::{
    diagnostics::Diagnostics,
    model::{Docs, Item, ItemId, ItemKind, ItemName, Model, Name, NameHint, Text, Ty},
    options::Options,
    source::Span,
    symbols::SymbolId,
    syntax::JsDoc,
    types::{Answers, TypeId, Types},
};

/// The state of the stage.
pub(super) struct Lowerer<'l, 'a> {
    pub types: &'l mut Types<'a>,
    pub options: &'l Options,
    pub diagnostics: &'l mut Diagnostics,
    pub user: UserChoices,
    pub model: Model,
    pub places: Places,
    /// What is known of each item beyond the model.
    pub notes: Vec<Note>,
    /// Items of declarations.
    pub declared: FxHashMap<SymbolId, ItemId>,
    /// Items of generics with arguments that Rust's generics cannot say.
    pub instances: FxHashMap<(SymbolId, Rc<[TypeId]>), ItemId>,
    /// What the generic of an instance was given.
    pub instance_arguments: FxHashMap<ItemId, Rc<[TypeId]>>,
    /// Those of each generic that stand in an item.
    pub instances_in: FxHashMap<(ItemId, SymbolId), Vec<ItemId>>,
    /// How many of those each generic has.
    pub instance_counts: FxHashMap<SymbolId, usize>,
    /// The declarations that such items are made of.
    pub made_of: Vec<(ItemId, SymbolId)>,
    /// Items of types without a name, by where they stand.
    pub anonymous: FxHashMap<(TypeId, Site), ItemId>,
    /// The aliases that are the types of properties; what is in one of these is called by its alias.
    pub aliases_of_properties: FxHashMap<Span, SymbolId>,
    /// Those of the items without a name that are called by another place than the one they were come by at.
    pub elsewhere: Vec<Elsewhere>,
    /// Items of unions of plain kinds, which are shared by the whole file; the kind of their numbers, too.
    pub kinds_unions: FxHashMap<(Vec<Plain>, Ty), ItemId>,
    /// The item of what has no values, and that of objects without keys.
    pub never: Option<ItemId>,
    pub object_without_keys: Option<ItemId>,
    /// Items of types with one value.
    pub constants: FxHashMap<ConstantKey, ItemId>,
    /// What the members of named unions are called in them.
    pub names_within: FxHashMap<SymbolId, Rc<Segments>>,
    pub verdicts: FxHashMap<SymbolId, Rc<Verdict>>,
    pub parts: Answers<Parts>,
    /// What is known of types as JSON objects.
    pub shapes: FxHashMap<TypeId, Shape>,
    /// What objects require that is fixed to literals.
    pub tags: FxHashMap<TypeId, Tags>,
    /// The kinds of JSON value that types have, as far as somebody has asked.
    pub kinds: Answers<KindSet>,
    /// The modules that were not found, in the order in which something of them was needed.
    pub missing: Vec<MissingModule>,
    /// Where names stand that nothing declares of which that was said.
    pub unresolved: FxHashSet<Span>,
    /// The names that nothing declares whose members something should have.
    pub missing_members: IndexSet<TypeId, FxBuildHasher>,
    pub jobs: VecDeque<Job>,
    pub docs: Documenting<'a>,
    /// What is written for its own sake.
    pub roots: FxHashSet<SymbolId>,
    /// Generic roots that Rust cannot say; they are written only if nothing uses them with arguments.
    pub erased: Vec<SymbolId>,
    /// What is being written where it stands, each in the one before.
    pub inlined: Vec<TypeId>,
    /// The types whose `toJSON` is being looked at.
    pub written: Vec<TypeId>,
    /// Items that are not written, because another is used in their place.
    pub shared: FxHashSet<ItemId>,
    /// Generics that were written with arguments under another name.
    pub instantiated: FxHashSet<SymbolId>,
    pub left_out: usize,
}

/// What is known of an item beyond the model.
#[derive(Clone, Debug)]
pub(super) struct Note {
    /// The item it is written behind.
    pub owner: Option<ItemId>,
    /// The declaration its documentation sees names from.
    pub symbol: Option<SymbolId>,
    /// The declaration that it is written in, where it is called by its place there.
    pub written_in: Option<SymbolId>,
    /// The property whose type it is, by an alias: `type Pet = components["schemas"]["Pet"]`.
    pub property: Option<Span>,
    /// The type without a name that it is, where it is called by its place.
    pub nameless: Option<TypeId>,
    /// The type parameters that [`Ty::Parameter`] refers to in it.
    pub parameters: Rc<[TypeId]>,
    /// How many instances of generics it is nested in.
    pub depth: usize,
    /// How many types without a name are around it.
    pub nesting: usize,
    /// Where it is declared.
    pub span: Span,
}

/// An item that is still empty.
pub(super) struct Job {
    pub item: ItemId,
    pub ty: TypeId,
    /// What `number` is in it.
    pub number: Ty,
    pub fill: Fill,
}

/// What is to be done with it.
pub(super) enum Fill {
    /// It is this declaration.
    Declared(SymbolId),
    /// It is the shape of its type, whatever names that has.
    Shape,
    /// It is the union of these members, of which none is null or undefined.
    Union(Vec<TypeId>),
}

/// Where a type is looked at from.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The item that refers to it; its type parameters are in scope.
    pub item: ItemId,
    /// What a nested item is called, behind the item's own name.
    pub segment: Text,
    /// What `number` is here.
    pub number: Ty,
    /// What keeps two types that are the same to TypeScript apart as items.
    pub site: Site,
    /// Where it stands, for messages.
    pub span: Span,
}

/// What keeps two anonymous types that are the same to TypeScript apart: the property they stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Site {
    /// A property, wherever it is inherited to.
    Source(Span),
    /// Any part of an item.
    Item(ItemId),
    /// An object literal type is its own place.
    Anywhere,
}

/// What documentation is about.
#[derive(Clone, Copy, Debug)]
pub(super) enum DocSlot {
    /// An item.
    Item(ItemId),
    /// A field, variant or constant, by position.
    Part(ItemId, usize),
}

impl Note {
    /// Of an item that is nobody's own.
    pub(super) fn of_all(span: Span) -> Self {
        Self {
            owner: None,
            symbol: None,
            written_in: None,
            property: None,
            nameless: None,
            parameters: Rc::from([]),
            depth: 0,
            nesting: 0,
            span,
        }
    }
}

impl Place {
    /// The same place, under another segment.
    pub(super) fn named(&self, segment: impl Into<Text>) -> Self {
        Self { segment: segment.into(), ..self.clone() }
    }
}

impl<'l, 'a> Lowerer<'l, 'a> {
    pub(super) fn new(
        types: &'l mut Types<'a>,
        options: &'l Options,
        diagnostics: &'l mut Diagnostics,
        docs: Documenting<'a>,
    ) -> Self {
        let user = UserChoices::new(options, diagnostics);
        Self {
            types,
            options,
            diagnostics,
            user,
            model: Model::default(),
            places: Places::default(),
            notes: Vec::new(),
            declared: FxHashMap::default(),
            instances: FxHashMap::default(),
            instance_arguments: FxHashMap::default(),
            instances_in: FxHashMap::default(),
            instance_counts: FxHashMap::default(),
            made_of: Vec::new(),
            anonymous: FxHashMap::default(),
            aliases_of_properties: FxHashMap::default(),
            elsewhere: Vec::new(),
            kinds_unions: FxHashMap::default(),
            never: None,
            object_without_keys: None,
            constants: FxHashMap::default(),
            names_within: FxHashMap::default(),
            verdicts: FxHashMap::default(),
            parts: Answers::default(),
            shapes: FxHashMap::default(),
            tags: FxHashMap::default(),
            kinds: Answers::default(),
            missing: Vec::new(),
            unresolved: FxHashSet::default(),
            missing_members: IndexSet::default(),
            jobs: VecDeque::new(),
            docs,
            roots: FxHashSet::default(),
            erased: Vec::new(),
            inlined: Vec::new(),
            written: Vec::new(),
            shared: FxHashSet::default(),
            instantiated: FxHashSet::default(),
            left_out: 0,
        }
    }

    /// Adds an item, still empty.
    pub(super) fn reserve(&mut self, hint: NameHint, address: Vec<Text>, note: Note) -> ItemId {
        let id = ItemId(self.model.items.len() as u32);
        let (namespace, file) = self.home(&note);
        let item = Item {
            name: ItemName { hint, rust: Text::default() },
            namespace,
            file,
            module: Vec::new(),
            docs: Docs::default(),
            visibility: self.visibility(),
            generics: self.generics(&note.parameters),
            derives: self.user.derives(&address),
            non_exhaustive: false,
            builder: None,
            attributes: self.user.item_attributes(&address),
            address,
            kind: ItemKind::Never,
        };
        self.model.items.push(item);
        self.places.add_item(note.span);
        self.notes.push(note);
        id
    }

    /// The namespace and the file of an item: those of its declaration, else those of the item it is written behind.
    fn home(&self, note: &Note) -> (Vec<Name>, Vec<Text>) {
        match (note.symbol, note.owner) {
            (Some(symbol), _) if !self.types.symbols().is_builtin(symbol) => self.symbol_home(symbol),
            (_, Some(owner)) => {
                let owner = self.model.item(owner);
                (owner.namespace.clone(), owner.file.clone())
            }
            (_, None) => (Vec::new(), Vec::new()),
        }
    }

    /// The namespace and the file of a declaration.
    pub(super) fn symbol_home(&self, symbol: SymbolId) -> (Vec<Name>, Vec<Text>) {
        let symbols = self.types.symbols();
        let around = symbols.public_namespace(symbol).into_iter().map(|outer| Name::wire(&*outer));
        (around.collect(), self.types.words(symbols.file(symbol)).to_vec())
    }

    pub(super) fn note(&self, item: ItemId) -> &Note {
        &self.notes[item.0 as usize]
    }

    /// The place inside an item that is not one of its parts.
    pub(super) fn place_in(&self, item: ItemId, number: &Ty) -> Place {
        let Note { property, span, .. } = *self.note(item);
        let site = property.map_or(Site::Item(item), Site::Source);
        Place { item, segment: Text::default(), number: number.clone(), site, span }
    }

    /// Works until no item is empty.
    pub(super) fn work(&mut self) {
        while let Some(job) = self.jobs.pop_front() {
            self.fill(job);
        }
    }

    /// Remembers where a part of an item stands.
    pub(super) fn place_part(&mut self, item: ItemId, position: usize, span: Option<Span>) {
        if let Some(span) = span {
            self.places.add_part(item, position, span);
        }
    }

    /// Remembers what documents an item or a part of one.
    pub(super) fn document(&mut self, slot: DocSlot, docs: Vec<&'a JsDoc>) {
        if !docs.is_empty() {
            self.docs.add(slot, docs);
        }
    }

    /// The type's span, or the place's.
    pub(super) fn span_of(&self, ty: TypeId, place: &Place) -> Span {
        self.types.span(ty).unwrap_or(place.span)
    }

    pub(super) fn finish(mut self) -> Lowered {
        self.note_numbers_of_items();
        self.report_missing();
        for missed in self.user.unmatched(&self.model) {
            self.diagnostics.report(missed);
        }
        self.model.basis = self.basis();
        Lowered { model: self.model, places: self.places, left_out: self.left_out }
    }
}
