//! The evaluated types of one side, read into a [`Surface`](super::surface::Surface).

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use crate::{
    options::Options,
    symbols::SymbolId,
    syntax::{self, JsDoc},
    types::{PropertyId, TypeId, Types, View},
};

use super::surface::{
    Declaration, Element, EnumMember, Index, Literal, Named, Notes, Object, Property, Shape, Text, Type, TypeName,
    TypeRef,
};

/// How many generic types may lead to each other, each with arguments that the one before did not have.
const MAX_GENERATION: u32 = 12;

/// How many steps a type without a name may be away from one that has a name.
const MAX_DEPTH: u32 = 60;

/// How many types are read.
const MAX_TYPES: usize = 2_000_000;

/// What was read.
#[derive(Default)]
pub(super) struct Read {
    pub(super) types: Vec<Type>,
    pub(super) declarations: Named<Declaration>,
}

/// Reads what the roots of the program lead to.
pub(super) fn read_types(types: &mut Types<'_>, options: &Options) -> Read {
    let exported = roots(types, options);
    let mut reader = Reader {
        types,
        exported: exported.iter().cloned().collect(),
        read: Read::default(),
        refs: FxHashMap::default(),
        keys: FxHashMap::default(),
        positions: FxHashMap::default(),
        owed: VecDeque::new(),
        at: Distance::default(),
    };
    reader.read.types.push(Type { name: None, shape: Shape::Any });
    for (symbol, _) in exported {
        reader.declare(symbol);
    }
    reader.work();
    reader.read
}

struct Reader<'t, 'a> {
    types: &'t mut Types<'a>,
    read: Read,
    /// What is read for its own sake, by the names it is reached by.
    exported: FxHashMap<SymbolId, String>,
    refs: FxHashMap<TypeId, TypeRef>,
    keys: FxHashMap<SymbolId, Text>,
    /// Where type parameters stand in what declares them.
    positions: FxHashMap<SymbolId, usize>,
    owed: VecDeque<(TypeId, TypeRef, Distance)>,
    at: Distance,
}

/// What is exported, or the types that the user asked for, with the names they are reached by.
fn roots(types: &Types<'_>, options: &Options) -> Vec<(SymbolId, String)> {
    let symbols = types.symbols();
    if options.roots.is_empty() {
        return symbols.roots().into_iter().map(|root| (root.symbol, root.path.join("."))).collect();
    }
    // One that is not there was reported when the Rust was decided on.
    let roots = options.roots.iter().flat_map(|root| symbols.find_all(root));
    roots.map(|root| (root.symbol, root.path.join("."))).collect()
}

/// How far a type is from what is exported.
#[derive(Clone, Copy, Default)]
struct Distance {
    generation: u32,
    depth: u32,
}

impl<'a> Reader<'_, 'a> {
    fn work(&mut self) {
        while let Some((ty, target, distance)) = self.owed.pop_front() {
            self.at = distance;
            let shape = self.shape(ty);
            self.read.types[target.0 as usize].shape = shape;
        }
    }

    /// Gives a declaration its key, and reads what it is.
    fn declare(&mut self, symbol: SymbolId) -> Text {
        if let Some(known) = self.keys.get(&symbol) {
            return known.clone();
        }
        let exported = self.exported.get(&symbol).cloned();
        let is_exported = exported.is_some();
        let wanted = exported.unwrap_or_else(|| {
            let symbols = self.types.symbols();
            let around = symbols.namespace(symbol).into_iter().chain([symbol]);
            around.map(|part| symbols.name(part).to_string()).collect::<Vec<_>>().join(".")
        });
        let key = self.free_key(symbol, &wanted);
        self.keys.insert(symbol, key.clone());
        let parameters = self.types.type_parameters(symbol);
        for (position, parameter) in parameters.iter().enumerate() {
            if let View::Parameter(symbol) = self.types.view(*parameter) {
                self.positions.insert(symbol, position);
            }
        }
        let written = parameters.iter().map(|parameter| self.parameter(*parameter)).collect();
        let symbols = self.types.symbols();
        let (place, notes) = (Some(symbols.span(symbol)), notes(&symbols.docs(symbol)));
        let declaration =
            Declaration { ty: TypeRef::ANY, default: None, is_exported, parameters: written, place, notes };
        self.read.declarations.insert(key.clone(), declaration);
        let declared = self.types.declared_type(symbol);
        let default = if parameters.is_empty() { Some(declared) } else { self.default_type(declared, &parameters) };
        let outer = std::mem::take(&mut self.at);
        let (ty, default) = (self.reference(declared), default.map(|ty| self.reference(ty)));
        self.at = outer;
        if let Some(declaration) = self.read.declarations.get_mut(&key) {
            (declaration.ty, declaration.default) = (ty, default);
        }
        key
    }

    /// Types of different files may have the same name: then the file tells them apart.
    fn free_key(&self, symbol: SymbolId, wanted: &str) -> Text {
        if !self.read.declarations.contains_key(wanted) {
            return wanted.into();
        }
        let file = self.types.words(self.types.symbols().file(symbol)).join("/");
        let mut key = format!("{file}/{wanted}");
        let mut count = 1;
        while self.read.declarations.contains_key(key.as_str()) {
            count += 1;
            key = format!("{file}/{wanted}#{count}");
        }
        key.into()
    }

    fn parameter(&mut self, parameter: TypeId) -> String {
        let mut text = self.types.display(parameter);
        if let Some(constraint) = self.types.constraint(parameter) {
            text += &format!(" extends {}", self.types.display(constraint));
        }
        if let Some(default) = self.types.default(parameter) {
            text += &format!(" = {}", self.types.display(default));
        }
        text
    }

    /// The number of a type. What it is, is read later.
    fn reference(&mut self, ty: TypeId) -> TypeRef {
        if let Some(known) = self.refs.get(&ty) {
            return *known;
        }
        let target = TypeRef(self.read.types.len() as u32);
        self.refs.insert(ty, target);
        self.read.types.push(Type { name: None, shape: Shape::Any });
        let name = self.name(ty);
        let is_instance = name.as_ref().is_some_and(|name| !name.arguments.is_empty());
        let distance = match &name {
            Some(_) => Distance { generation: if is_instance { self.at.generation + 1 } else { 0 }, depth: 0 },
            None => Distance { depth: self.at.depth + 1, ..self.at },
        };
        self.read.types[target.0 as usize].name = name;
        if distance.generation > MAX_GENERATION || distance.depth > MAX_DEPTH || self.read.types.len() > MAX_TYPES {
            self.read.types[target.0 as usize].shape = Shape::Opaque(self.types.display(ty).into());
        } else {
            self.owed.push_back((ty, target, distance));
        }
        target
    }

    /// The declaration a type goes by; what the prelude declares is no name here.
    fn name(&mut self, ty: TypeId) -> Option<TypeName> {
        let (symbol, arguments) = self.types.name_of(ty)?;
        if self.types.symbols().is_builtin(symbol) {
            return None;
        }
        let key = self.declare(symbol);
        let said = self.said(symbol, &arguments);
        let arguments = arguments[..said].iter().map(|argument| self.reference(*argument)).collect();
        Some(TypeName { key, arguments })
    }

    /// How many arguments have to be said: those at the end are what the parameter is when nothing is said.
    fn said(&mut self, symbol: SymbolId, arguments: &[TypeId]) -> usize {
        let parameters = self.types.type_parameters(symbol);
        let mut said = arguments.len().min(parameters.len());
        while let Some(last) = said.checked_sub(1) {
            let Some(default) = self.types.default(parameters[last]) else { break };
            if self.types.substitute(default, &parameters, arguments) != arguments[last] {
                break;
            }
            said = last;
        }
        said
    }

    /// A generic as it is when no arguments are given.
    fn default_type(&mut self, declared: TypeId, parameters: &[TypeId]) -> Option<TypeId> {
        let mut arguments: Vec<TypeId> = Vec::with_capacity(parameters.len());
        for parameter in parameters {
            let default = self.types.default(*parameter)?;
            arguments.push(self.types.substitute(default, &parameters[..arguments.len()], &arguments));
        }
        Some(self.types.substitute(declared, parameters, &arguments))
    }

    fn shape(&mut self, ty: TypeId) -> Shape {
        let view = self.types.view(ty);
        if matches!(view, View::Named { .. } | View::Object | View::Intersection(_))
            && let Some(written) = self.types.json_type(ty).filter(|written| *written != ty)
        {
            // `toJSON` is called once: what it returns is written as it is.
            let view = self.types.view(written);
            return self.plain_shape(written, view);
        }
        self.plain_shape(ty, view)
    }

    fn plain_shape(&mut self, ty: TypeId, view: View) -> Shape {
        match view {
            View::Any | View::Unknown | View::Error => Shape::Any,
            View::Never => Shape::Never,
            View::Undefined | View::Symbol | View::Function => Shape::Undefined,
            View::Null => Shape::Null,
            View::String => Shape::String,
            View::Number => Shape::Number,
            View::Boolean => Shape::Boolean,
            View::BigInt => Shape::BigInt,
            View::NonPrimitive => Shape::AnyObject,
            View::Literal(value) => Shape::Literal(literal(&value)),
            View::EnumMember { value, .. } => match value {
                Some(value) => Shape::Literal(literal(&value)),
                None => Shape::Number,
            },
            View::Enum(symbol) => Shape::Enum(self.enum_members(symbol)),
            View::Template { texts, types } => {
                let holes = types.iter().map(|ty| self.reference(*ty)).collect();
                Shape::Template { texts: texts.to_vec(), holes }
            }
            View::Array(element) => Shape::Array(self.reference(element)),
            View::Tuple(elements) => {
                let element = |it: &crate::types::TupleElementView| Element {
                    ty: self.reference(it.ty),
                    is_optional: it.is_optional,
                    is_rest: it.is_rest,
                };
                Shape::Tuple(elements.iter().map(element).collect())
            }
            View::Union(_) => {
                let written = self.types.written_members(ty);
                let is_data = |types: &mut Types<'_>, ty| !matches!(types.view(ty), View::Function | View::Symbol);
                let data: Vec<TypeId> = written.iter().copied().filter(|ty| is_data(self.types, *ty)).collect();
                Shape::Union(data.into_iter().map(|ty| self.reference(ty)).collect())
            }
            View::Intersection(parts) => self.intersection(ty, &parts),
            View::Named { symbol, .. } if self.types.symbols().is_builtin(symbol) => self.opaque(ty),
            View::Named { .. } | View::Object => self.object(ty),
            View::Parameter(symbol) => {
                let name = self.types.symbols().name(symbol).clone();
                Shape::Parameter { name, position: self.positions.get(&symbol).copied() }
            }
            View::StringMapping { .. } | View::Deferred | View::Unresolved { .. } => self.opaque(ty),
        }
    }

    fn opaque(&mut self, ty: TypeId) -> Shape {
        Shape::Opaque(self.types.display(ty).into())
    }

    /// A primitive with a brand is that primitive in JSON.
    fn intersection(&mut self, ty: TypeId, parts: &[TypeId]) -> Shape {
        let primitive = parts.iter().copied().find(|part| {
            !matches!(
                self.types.view(*part),
                View::Named { .. } | View::Object | View::NonPrimitive | View::Function | View::Intersection(_)
            )
        });
        match primitive {
            Some(part) => {
                let view = self.types.view(part);
                self.plain_shape(part, view)
            }
            None => self.object(ty),
        }
    }

    fn object(&mut self, ty: TypeId) -> Shape {
        let mut object = Object::default();
        for id in self.types.properties(ty).iter() {
            if let Some((name, property)) = self.property(*id) {
                object.properties.insert(name, property);
            }
        }
        for info in self.types.index_infos(ty) {
            if !matches!(self.types.view(info.key), View::Symbol) {
                let (key, value) = (self.reference(info.key), self.reference(info.value));
                object.indexes.push(Index { key, value, place: info.span });
            }
        }
        Shape::Object(object)
    }

    fn property(&mut self, id: PropertyId) -> Option<(Text, Property)> {
        let ty = self.types.property_type(id);
        let property = self.types.property(id);
        if !property.is_data() {
            return None;
        }
        let (name, is_optional, place) = (property.name.clone(), property.is_optional, property.span);
        let notes = notes(&property.docs);
        if matches!(self.types.view(ty), View::Function | View::Symbol) {
            return None;
        }
        Some((name, Property { ty: self.reference(ty), is_optional, place, notes }))
    }

    fn enum_members(&mut self, symbol: SymbolId) -> Vec<EnumMember> {
        let members = self.types.enum_members(symbol);
        let member = |member: &crate::types::EnumMemberView<'a>| EnumMember {
            name: member.name.clone(),
            value: member.value.as_ref().map(literal),
            place: member.span,
            notes: notes(&Vec::from_iter(member.doc)),
        };
        members.iter().map(member).collect()
    }
}

fn literal(value: &syntax::Literal) -> Literal {
    match value {
        syntax::Literal::String(text) => Literal::String(text.clone()),
        syntax::Literal::Number(number) => Literal::Number(number.to_string().into()),
        syntax::Literal::BigInt(digits) => Literal::BigInt(digits.clone()),
        syntax::Literal::Boolean(value) => Literal::Boolean(*value),
    }
}

fn notes(docs: &[&JsDoc]) -> Notes {
    let tag = |names: &[&str]| {
        let tags = docs.iter().flat_map(|doc| &doc.tags);
        tags.filter(|tag| names.contains(&tag.name.as_str())).map(|tag| tag.text.trim().to_owned()).next()
    };
    Notes { deprecated: tag(&["deprecated"]), default: tag(&["default", "defaultValue"]) }
}
