//! Properties: what is known of each, and where its type comes from.

use std::rc::Rc;

use super::{
    Members, Progress, TypeId, Types,
    key::{Key, symbol_key_of_property},
    kind::{LiteralKey, Mapper, TypeKind},
    signature::SignatureType,
};
use crate::{
    diagnostics::catalog,
    source::Span,
    syntax::{Atom, Expression, JsDoc, Signature, TypeNode, TypeNodeKind},
};

/// A property, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PropertyId(pub u32);

/// A property.
#[derive(Clone, Debug)]
pub struct Property<'a> {
    /// The key, as JSON has it.
    pub name: Atom,
    /// `?`
    pub is_optional: bool,
    /// `readonly`
    pub is_readonly: bool,
    /// Declared as a method.
    pub is_method: bool,
    /// What every object of a built-in class reads from its prototype: the `size` of a map.
    pub is_inherent: bool,
    /// Where it is declared; none for keys of a mapped type over literals.
    pub span: Option<Span>,
    /// Its documentation, of each of its declarations that has some.
    pub docs: Vec<&'a JsDoc>,
    pub(super) key: Key,
}

impl Property<'_> {
    /// Whether JSON may have it.
    pub fn is_data(&self) -> bool {
        !self.is_method && !self.is_inherent
    }
}

/// A property, and where its type comes from.
#[derive(Clone, Debug)]
pub(super) struct PropertyData<'a> {
    /// The same for all that only differ in their types.
    pub(super) public: Rc<Property<'a>>,
    pub(super) source: PropertySource<'a>,
    pub(super) ty: Option<Progress<TypeId>>,
    /// The type without the `undefined` that makes the property optional.
    pub(super) present: Option<TypeId>,
    /// The type with `undefined`, of an optional one.
    pub(super) optional: Option<TypeId>,
}

/// Where the type of a property comes from.
#[derive(Clone, Debug)]
pub(super) enum PropertySource<'a> {
    Type(TypeId),
    /// `a: T`, or nothing at all.
    Annotation(Option<&'a TypeNode>),
    /// `get a(): T`
    Getter(&'a Signature),
    /// `set a(value: T)`, which counts where there is no `get`.
    Setter(Option<&'a TypeNode>),
    /// The overloads of a method.
    Methods(Rc<Vec<&'a Signature>>),
    /// A class property without a type.
    Initializer {
        value: &'a Expression,
        is_readonly: bool,
    },
    Instantiated {
        property: PropertyId,
        mapper: Mapper,
    },
    /// The template of a mapped type, for a key. The modifiers property lends an `undefined` that `-?` takes away.
    Mapped {
        mapped: TypeId,
        key: TypeId,
        removes_undefined: bool,
    },
    Union(Rc<[PropertyId]>),
    Intersection(Rc<[PropertyId]>),
}

impl<'a> Types<'a> {
    /// A property.
    pub fn property(&self, id: PropertyId) -> &Property<'a> {
        &self.data(id).public
    }

    /// The member of an enum of numbers that a property is the key of: `Up`, where the key is `0`.
    pub fn member_of_key(&self, id: PropertyId) -> Option<&Atom> {
        let Key::Literal(ty) = self.property(id).key else { return None };
        let TypeKind::EnumMember { member, value: Some(LiteralKey::Number(_)), .. } = self.raw(ty) else { return None };
        Some(self.symbols.name(*member))
    }

    /// What is known of a property.
    pub(super) fn data(&self, id: PropertyId) -> &PropertyData<'a> {
        &self.properties[id.0 as usize]
    }

    pub(super) fn data_mut(&mut self, id: PropertyId) -> &mut PropertyData<'a> {
        &mut self.properties[id.0 as usize]
    }

    /// The same, to be changed.
    pub(super) fn property_mut(&mut self, id: PropertyId) -> &mut Property<'a> {
        Rc::make_mut(&mut self.data_mut(id).public)
    }

    /// Whether JSON may lack a property: it is optional, or may be `undefined`, which JSON leaves out.
    pub fn may_be_absent(&mut self, id: PropertyId) -> bool {
        self.property(id).is_optional || {
            let ty = self.type_of(id);
            self.has_undefined(ty)
        }
    }

    /// The type of a property, without the `undefined` that makes it optional.
    pub fn property_type(&mut self, id: PropertyId) -> TypeId {
        if let Some(known) = self.data(id).present {
            return known;
        }
        let ty = self.type_of(id);
        let present = self.without_undefined(ty);
        // Of `a: undefined` nothing else is left, and it stays what it is.
        let present = if self.is_never(present) && !self.is_never(ty) { ty } else { present };
        self.data_mut(id).present = Some(present);
        present
    }

    /// What a property is, `undefined` where it may be absent.
    pub(super) fn optional_type(&mut self, property: PropertyId) -> TypeId {
        let ty = self.type_of(property);
        let data = self.data(property);
        if !data.public.is_optional {
            return ty;
        }
        if let Some(known) = data.optional {
            return known;
        }
        let optional = self.union(&[ty, TypeId::UNDEFINED]);
        self.data_mut(property).optional = Some(optional);
        optional
    }

    /// The type of a property, with `undefined` where its declaration has it, but not for its question mark.
    pub fn type_of(&mut self, property: PropertyId) -> TypeId {
        let data = self.data(property);
        match data.ty {
            Some(Progress::Done(known)) => return known,
            Some(Progress::Running) => return self.circular_property(property),
            None => {}
        }
        let (source, span) = (data.source.clone(), data.public.span);
        self.data_mut(property).ty = Some(Progress::Running);
        let outer = self.place;
        self.place = outer.or(span);
        let ty = match source {
            PropertySource::Annotation(Some(node)) if matches!(node.kind, TypeNodeKind::UniqueSymbol) => {
                let key = symbol_key_of_property(&self.data(property).public.name, node);
                self.intern(TypeKind::UniqueSymbol(key), None)
            }
            source => self.source_type(source),
        };
        self.place = outer;
        self.data_mut(property).ty = Some(Progress::Done(ty));
        ty
    }

    /// What a property is that leads back to itself before it is known what it is.
    fn circular_property(&mut self, property: PropertyId) -> TypeId {
        let Property { name, span, .. } = self.property(property);
        if let Some(span) = span.or(self.place) {
            let diagnostic = catalog::types::circular_definition(span, name);
            self.report(diagnostic);
        }
        TypeId::ERROR
    }

    fn source_type(&mut self, source: PropertySource<'a>) -> TypeId {
        match source {
            PropertySource::Type(ty) => ty,
            PropertySource::Annotation(None) | PropertySource::Setter(None) => TypeId::ANY,
            PropertySource::Annotation(Some(node)) | PropertySource::Setter(Some(node)) => self.node_type(node),
            PropertySource::Getter(signature) => {
                let signature = SignatureType::new(signature, Mapper::default());
                self.return_type(&signature)
            }
            PropertySource::Methods(signatures) => self.method_type(&signatures),
            PropertySource::Initializer { value, is_readonly } => self.initializer_type(value, is_readonly),
            PropertySource::Instantiated { property, mapper } => {
                let ty = self.type_of(property);
                self.instantiate(ty, &mapper)
            }
            PropertySource::Mapped { mapped, key, removes_undefined } => {
                let ty = self.mapped_property_type(mapped, key);
                if removes_undefined { self.without_undefined(ty) } else { ty }
            }
            PropertySource::Union(parts) => {
                let types: Vec<TypeId> = parts.iter().map(|&part| self.type_of(part)).collect();
                self.union(&types)
            }
            PropertySource::Intersection(parts) => {
                let types = self.intersected_types(&parts);
                self.intersection(&types)
            }
        }
    }

    fn method_type(&mut self, signatures: &[&'a Signature]) -> TypeId {
        let calls = signatures.iter().map(|signature| SignatureType::method(signature)).collect();
        self.synthetic(Members { calls, ..Members::default() }, None)
    }

    pub(super) fn new_property(&mut self, public: Property<'a>, source: PropertySource<'a>) -> PropertyId {
        self.add_property_data(Rc::new(public), source)
    }

    fn add_property_data(&mut self, public: Rc<Property<'a>>, source: PropertySource<'a>) -> PropertyId {
        let id = PropertyId(self.properties.len() as u32);
        if let (PropertySource::Annotation(Some(node)), Some(span)) = (&source, public.span) {
            self.note_accesses(span, node);
        }
        self.properties.push(PropertyData { public, source, ty: None, present: None, optional: None });
        id
    }

    /// A property that is what another is, but for its type.
    pub(super) fn derived_property(&mut self, of: PropertyId, source: PropertySource<'a>) -> PropertyId {
        let public = self.data(of).public.clone();
        self.add_property_data(public, source)
    }

    /// A property that is what another is, but for some of its modifiers and its type.
    pub(super) fn changed_property(
        &mut self,
        of: PropertyId,
        source: PropertySource<'a>,
        change: impl FnOnce(&mut Property<'a>),
    ) -> PropertyId {
        let changed = self.derived_property(of, source);
        change(self.property_mut(changed));
        changed
    }

    /// A property that is declared nowhere.
    pub(super) fn synthetic_property(&mut self, name: Atom, source: PropertySource<'a>) -> PropertyId {
        let public = Property {
            name,
            is_optional: false,
            is_readonly: false,
            is_method: false,
            is_inherent: false,
            span: None,
            docs: Vec::new(),
            key: Key::Name,
        };
        self.new_property(public, source)
    }

    pub(super) fn instantiate_property(&mut self, property: PropertyId, mapper: &Mapper) -> PropertyId {
        let source = PropertySource::Instantiated { property, mapper: mapper.clone() };
        self.derived_property(property, source)
    }
}
