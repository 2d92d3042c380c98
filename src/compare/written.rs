//! A file that was generated before, as a side of a comparison: what its Rust says of the JSON it reads and writes.

use std::path::Path;

use rustc_hash::FxHashMap;

use crate::{
    diagnostics::Diagnostics,
    emit,
    model::{self, Outline, WrittenForm, WrittenItem, WrittenType},
    options::Input,
    source::{FileId, Sources, Span},
};

use super::surface::{
    Declaration, EnumMember, Index, Literal, Named, Notes, Object, Property, Shape, Surface, Text, Type, TypeName,
    TypeRef,
};

/// How many generic items may lead to each other, each with arguments that the one before did not have.
const MAX_GENERATION: u32 = 12;

/// Reads the text of a file; `None` when it is no Rust.
pub(super) fn written_surface(path: &Path, text: &str) -> Option<Surface> {
    let items = emit::read_written(text)?;
    let input = Input::Text { name: path.display().to_string(), text: text.to_owned() };
    let sources = Sources::open("", &[input], &mut Diagnostics::default());
    let file = sources.inputs().first().copied()?;
    let places = Places::find(&items, text, file);
    let by_path = items.iter().enumerate().map(|(position, item)| (item.outline.path.as_str(), position)).collect();
    let mut reader = Reader {
        items: &items,
        by_path,
        places,
        types: vec![Type { name: None, shape: Shape::Any }],
        known: FxHashMap::default(),
        owed: Vec::new(),
    };
    let declarations = (0..items.len()).map(|position| reader.declaration(position)).collect();
    while let Some((target, position, arguments, generation)) = reader.owed.pop() {
        let shape = reader.shape(position, &arguments, generation);
        reader.types[target.0 as usize].shape = shape;
    }
    let types = reader.types;
    let outline = Outline { items: items.into_iter().map(|item| item.outline).collect() };
    Some(Surface { types, declarations, outline, sources, missed: Vec::new() })
}

struct Reader<'i> {
    items: &'i [WrittenItem],
    by_path: FxHashMap<&'i str, usize>,
    places: Places,
    types: Vec<Type>,
    known: FxHashMap<(usize, Vec<TypeRef>), TypeRef>,
    owed: Vec<(TypeRef, usize, Vec<TypeRef>, u32)>,
}

impl<'i> Reader<'i> {
    fn declaration(&mut self, position: usize) -> (Text, Declaration) {
        let outline = &self.items[position].outline;
        let names = outline.generics.iter().map(|generic| generic.split(' ').next().unwrap_or_default());
        let parameters: Vec<TypeRef> = names
            .enumerate()
            .map(|(at, name)| self.add(Shape::Parameter { name: name.into(), position: Some(at) }))
            .collect();
        let ty = self.instance(position, parameters, 0);
        let default = self.filled(position, Vec::new(), 0).map(|arguments| self.instance(position, arguments, 0));
        let declaration = Declaration {
            ty,
            default,
            is_exported: true,
            parameters: outline.generics.clone(),
            place: self.places.of(position, None),
            notes: Notes::default(),
        };
        (self.key(position), declaration)
    }

    fn key(&self, position: usize) -> Text {
        self.items[position].outline.path.replace("::", ".").into()
    }

    fn add(&mut self, shape: Shape) -> TypeRef {
        self.types.push(Type { name: None, shape });
        TypeRef(self.types.len() as u32 - 1)
    }

    /// The arguments of an item, with those that are not said; none if one has no default.
    fn filled(&mut self, position: usize, mut said: Vec<TypeRef>, generation: u32) -> Option<Vec<TypeRef>> {
        let items = self.items;
        for default in items[position].defaults.iter().skip(said.len()) {
            let default = self.reference(position, default.as_ref()?, &said, generation);
            said.push(default);
        }
        Some(said)
    }

    /// An item with arguments.
    fn instance(&mut self, position: usize, arguments: Vec<TypeRef>, generation: u32) -> TypeRef {
        let key = (position, arguments);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let name = TypeName { key: self.key(position), arguments: key.1.clone() };
        let target = self.add(Shape::Opaque(name.key.clone()));
        self.types[target.0 as usize].name = Some(name);
        if generation <= MAX_GENERATION {
            let next = if key.1.is_empty() { 0 } else { generation + 1 };
            self.owed.push((target, position, key.1.clone(), next));
        }
        self.known.insert(key, target);
        target
    }

    fn shape(&mut self, position: usize, arguments: &[TypeRef], generation: u32) -> Shape {
        let item = &self.items[position];
        let types: Vec<TypeRef> =
            item.types.iter().map(|ty| self.reference(position, ty, arguments, generation)).collect();
        match &item.form {
            WrittenForm::Object => self.object(position, &types),
            WrittenForm::Same => types.first().map_or(Shape::Any, |only| Shape::Union(vec![*only])),
            WrittenForm::Opaque(text) => Shape::Opaque(text.as_str().into()),
            WrittenForm::OneOf(values) => self.one_of(position, values, &types),
        }
    }

    fn object(&mut self, position: usize, types: &[TypeRef]) -> Shape {
        let mut object = Object::default();
        for (at, (part, ty)) in self.items[position].outline.parts.iter().zip(types).enumerate() {
            let place = self.places.of(position, Some(at));
            if part.wire.is_empty() {
                if let Shape::Object(map) = &self.types[ty.0 as usize].shape {
                    object.indexes.extend(map.indexes.iter().map(|index| Index { place, ..index.clone() }));
                }
                continue;
            }
            // The outer `Option` of what may be absent says that.
            let inner =
                if let (Shape::Union(members), true) = (&self.types[ty.0 as usize].shape, part.presence.optional) {
                    members.first().copied().unwrap_or(*ty)
                } else {
                    *ty
                };
            let property = Property { ty: inner, is_optional: part.presence.optional, place, notes: Notes::default() };
            object.properties.insert(part.wire.as_str().into(), property);
        }
        Shape::Object(object)
    }

    /// An enum: of values, or of what its variants hold.
    fn one_of(&mut self, position: usize, values: &[Option<model::Literal>], types: &[TypeRef]) -> Shape {
        let parts = &self.items[position].outline.parts;
        if parts.is_empty() {
            return values.iter().flatten().next().map_or(Shape::Never, |value| Shape::Literal(literal(value)));
        }
        if parts.iter().all(|part| part.ty.is_empty()) {
            let member = |(at, (part, value)): (usize, (&model::OutlinePart, &Option<model::Literal>))| EnumMember {
                name: part.rust.as_str().into(),
                value: value.as_ref().map(literal),
                place: self.places.of(position, Some(at)).unwrap_or(self.places.whole),
                notes: Notes::default(),
            };
            return Shape::Enum(parts.iter().zip(values).enumerate().map(member).collect());
        }
        let mut members = Vec::with_capacity(parts.len());
        for ((part, value), ty) in parts.iter().zip(values).zip(types) {
            members.push(match value {
                Some(value) => self.add(Shape::Literal(literal(value))),
                None if part.ty.is_empty() => self.add(Shape::Opaque(part.rust.as_str().into())),
                None => *ty,
            });
        }
        Shape::Union(members)
    }

    /// A type as it stands in an item.
    fn reference(&mut self, at: usize, ty: &WrittenType, arguments: &[TypeRef], generation: u32) -> TypeRef {
        let (path, of) = match ty {
            WrittenType::Tuple(parts) if parts.is_empty() => return self.add(Shape::Null),
            WrittenType::Tuple(parts) => {
                let element = |ty| super::surface::Element { ty, is_optional: false, is_rest: false };
                let elements =
                    parts.iter().map(|part| self.reference(at, part, arguments, generation)).collect::<Vec<_>>();
                return self.add(Shape::Tuple(elements.into_iter().map(element).collect()));
            }
            WrittenType::Named { path, arguments } => (path.as_str(), arguments),
        };
        let generics = &self.items[at].outline.generics;
        let parameter = generics.iter().position(|generic| generic.split(' ').next() == Some(path));
        if let Some(known) = parameter.and_then(|position| arguments.get(position)) {
            return *known;
        }
        let of: Vec<TypeRef> = of.iter().map(|ty| self.reference(at, ty, arguments, generation)).collect();
        if let Some(position) = self.resolve(&self.items[at].outline.path, path) {
            let arguments = self.filled(position, of, generation).unwrap_or_default();
            return self.instance(position, arguments, generation);
        }
        let shape = match (path.rsplit("::").next().unwrap_or(path), &of[..]) {
            ("String" | "str", []) => Shape::String,
            ("f64" | "i32" | "u32" | "i64" | "u64" | "i128" | "Number", []) => Shape::Number,
            ("bool", []) => Shape::Boolean,
            ("Value", []) if path.ends_with("serde_json::Value") => Shape::Any,
            ("Map", [_, _]) if path.ends_with("serde_json::Map") => Shape::AnyObject,
            ("Box", [only]) => return *only,
            ("Vec", [element]) => Shape::Array(*element),
            ("Option", [only]) => {
                let null = self.add(Shape::Null);
                Shape::Union(vec![*only, null])
            }
            ("BTreeMap" | "HashMap" | "IndexMap", [_, value]) => {
                let key = self.add(Shape::String);
                let indexes = vec![Index { key, value: *value, place: None }];
                Shape::Object(Object { properties: Named::default(), indexes })
            }
            (_, _) => Shape::Opaque(path.into()),
        };
        self.add(shape)
    }

    /// The item that a path means in the module of another.
    fn resolve(&self, from: &str, path: &str) -> Option<usize> {
        let mut module: Vec<&str> = from.split("::").collect();
        module.pop();
        let mut rest = path;
        while let Some(further) = rest.strip_prefix("super::") {
            module.pop();
            rest = further;
        }
        let full = module.into_iter().chain([rest]).collect::<Vec<_>>().join("::");
        self.by_path.get(full.as_str()).copied()
    }
}

fn literal(value: &model::Literal) -> Literal {
    match value {
        model::Literal::String(text) => Literal::String(text.clone()),
        model::Literal::Number(number) => Literal::Number(number.to_string().into()),
        model::Literal::Bool(value) => Literal::Boolean(*value),
    }
}

/// Where items and their parts stand in the text.
struct Places {
    items: Vec<(Span, Vec<Span>)>,
    /// The whole file, for what was not found.
    whole: Span,
}

impl Places {
    /// Finds them in order: each stands behind the one before.
    fn find(items: &[WrittenItem], text: &str, file: FileId) -> Self {
        let mut at = 0;
        let mut next = |before: &str, name: &str| {
            let wanted = format!("{before}{name}");
            let is_end = |end: usize| !text[end..].starts_with(|it: char| it.is_alphanumeric() || it == '_');
            let found =
                text[at..].match_indices(&wanted).map(|(start, _)| at + start + wanted.len()).find(|end| is_end(*end));
            if let Some(end) = found {
                at = end;
            }
            Span::new(file, (at - name.len().min(at)) as u32, at as u32)
        };
        let place = |item: &WrittenItem| {
            let name = item.outline.path.rsplit("::").next().unwrap_or_default();
            let own = next(&format!("{} ", item.outline.keyword), name);
            let parts = item.outline.parts.iter().filter(|part| !matches!(part.rust.as_str(), "=" | "0"));
            (own, parts.map(|part| next(" ", &part.rust)).collect())
        };
        Self { items: items.iter().map(place).collect(), whole: Span::new(file, 0, 0) }
    }

    fn of(&self, item: usize, part: Option<usize>) -> Option<Span> {
        let (own, parts) = self.items.get(item)?;
        part.map_or(Some(*own), |part| parts.get(part).copied())
    }
}
