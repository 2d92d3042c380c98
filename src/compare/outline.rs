//! The outline of the Rust that a model is going to be.

use rustc_hash::FxHashMap;

use crate::model::{
    Arity, Field, Item, ItemKind, MapKind, Model, Outline, OutlineItem, OutlinePart, OutlinePresence, Presence, Ty,
    Variant, VariantContent,
};

use super::surface::{Surface, Text};

/// The items whose types were renamed.
#[derive(Debug, Default)]
pub(super) struct Renamed {
    paths: FxHashMap<String, String>,
}

impl Renamed {
    /// The items of renamed types, and those that were made for their parts.
    pub(super) fn new(renamed: &FxHashMap<Text, Text>, old: &Surface, new: &Surface) -> Self {
        let mut paths = FxHashMap::default();
        if renamed.is_empty() {
            return Self { paths };
        }
        let by_address: FxHashMap<String, &OutlineItem> =
            new.outline.items.iter().map(|item| (item.address.join("."), item)).collect();
        for item in &old.outline.items {
            let around = (1..=item.address.len()).rev();
            let now = around.filter_map(|len| {
                let key = renamed.get(item.address[..len].join(".").as_str())?;
                let rest = item.address[len..].iter().map(|word| format!(".{word}"));
                Some(format!("{key}{}", rest.collect::<String>()))
            });
            if let Some(now) = now.into_iter().find_map(|address| by_address.get(&address)) {
                paths.insert(item.path.clone(), now.path.clone());
            }
        }
        Self { paths }
    }

    pub(super) fn path<'p>(&'p self, path: &'p str) -> &'p str {
        self.paths.get(path).map_or(path, String::as_str)
    }

    /// A type, with the new names in it.
    pub(super) fn ty(&self, ty: &str) -> String {
        if self.paths.is_empty() {
            return ty.to_owned();
        }
        let is_path = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | ':' | '#');
        let mut out = String::with_capacity(ty.len());
        let mut rest = ty;
        while let Some(start) = rest.find(is_path) {
            let end = rest[start..].find(|letter| !is_path(letter)).map_or(rest.len(), |len| start + len);
            out.push_str(&rest[..start]);
            out.push_str(self.path(&rest[start..end]));
            rest = &rest[end..];
        }
        out + rest
    }
}

/// What the model offers to code, in the order in which it is written.
pub(super) fn outline(model: &Model) -> Outline {
    Outline { items: model.order.iter().map(|id| item_outline(model, model.item(*id))).collect() }
}

fn item_outline(model: &Model, item: &Item) -> OutlineItem {
    let plain = Speller { model, item, sees_through: 0 };
    let mut outline = spelt_outline(item, |ty| plain.spell(ty));
    let resolving = Speller { sees_through: DEEPEST_ALIAS, ..plain };
    if outline.parts.iter().any(|part| names_item(&part.ty)) {
        let resolved = spelt_outline(item, |ty| resolving.spell(ty)).parts;
        for (part, resolved) in outline.parts.iter_mut().zip(resolved) {
            part.resolved = Some(resolved.ty).filter(|resolved| *resolved != part.ty);
        }
    }
    outline
}

/// Whether anything in it may be an alias.
fn names_item(ty: &str) -> bool {
    !matches!(ty, "" | "String" | "f64" | "bool" | "Option<String>" | "Option<f64>" | "Option<bool>")
}

fn spelt_outline(item: &Item, spell: impl Fn(&Ty) -> String) -> OutlineItem {
    let (keyword, parts) = spelt_parts(&item.kind, &spell);
    let path: Vec<&str> = item.module.iter().chain([&item.name.rust]).map(|word| &**word).collect();
    let generics = item.generics.iter().map(|generic| match &generic.default {
        Some(default) => format!("{} = {}", generic.name.rust, spell(default)),
        None => generic.name.rust.to_string(),
    });
    OutlineItem {
        path: path.join("::"),
        address: item.address.iter().map(|word| word.to_string()).collect(),
        keyword,
        generics: generics.collect(),
        non_exhaustive: item.non_exhaustive,
        traits: if keyword == "type" { Vec::new() } else { traits(item) },
        parts,
    }
}

/// The keyword that declares an item, and what is in it.
fn spelt_parts(kind: &ItemKind, spell: &dyn Fn(&Ty) -> String) -> (&'static str, Vec<OutlinePart>) {
    match kind {
        ItemKind::Struct(it) => {
            let fields = it.fields.iter().map(|field| spelt_field(field, spell));
            let extra = it.extra.iter().map(|extra| part(&extra.name.rust, "", spell(&extra.ty)));
            ("struct", fields.chain(extra).collect())
        }
        ItemKind::Literals(it) => {
            let variants =
                it.variants.iter().map(|variant| part(&variant.name.rust, &variant.value.to_string(), String::new()));
            let other = it.other.iter().map(|other| part(&other.rust, "", "String".to_owned()));
            ("enum", variants.chain(other).collect())
        }
        ItemKind::Union(it) => {
            let variant = |variant: &Variant| match &variant.content {
                VariantContent::Literal(value) => part(&variant.name.rust, &value.to_string(), String::new()),
                VariantContent::Newtype(ty) => part(&variant.name.rust, &variant.name.wire, spell(ty)),
            };
            ("enum", it.variants.iter().map(variant).collect())
        }
        ItemKind::Flags(it) => {
            let constants = it
                .constants
                .iter()
                .map(|constant| part(&constant.name.rust, &constant.value.to_string(), String::new()));
            ("struct", constants.collect())
        }
        ItemKind::Tuple(it) => {
            let elements = it.elements.iter().map(|element| {
                let ty = match element.arity {
                    Arity::One => spell(&element.ty),
                    Arity::Optional => format!("Option<{}>", spell(&element.ty)),
                    Arity::Repeated => format!("Vec<{}>", spell(&element.ty)),
                };
                part(&element.name.rust, &element.name.wire, ty)
            });
            ("struct", elements.collect())
        }
        ItemKind::Newtype(it) => ("struct", vec![part("0", "", spell(&it.ty))]),
        ItemKind::Pattern(_) | ItemKind::Constant(_) => ("struct", Vec::new()),
        ItemKind::Alias(ty) => ("type", vec![part("=", "", spell(ty))]),
        ItemKind::Never => ("enum", Vec::new()),
    }
}

fn spelt_field(field: &Field, spell: &dyn Fn(&Ty) -> String) -> OutlinePart {
    let ty = spell(&field.ty);
    let (optional, nullable, ty) = match field.presence {
        Presence::Required => (false, false, ty),
        Presence::Optional => (true, false, format!("Option<{ty}>")),
        Presence::Nullable => (false, true, format!("Option<{ty}>")),
        Presence::Lenient => (true, true, format!("Option<{ty}>")),
        Presence::OptionalNullable => (true, true, format!("Option<Option<{ty}>>")),
    };
    let presence = OutlinePresence { optional, nullable };
    OutlinePart { presence, ..part(&field.name.rust, &field.name.wire, ty) }
}

fn part(rust: &str, wire: &str, ty: String) -> OutlinePart {
    let presence = OutlinePresence { optional: false, nullable: false };
    OutlinePart { rust: rust.to_owned(), wire: wire.to_owned(), ty, resolved: None, presence }
}

fn traits(item: &Item) -> Vec<String> {
    let derives = &item.derives;
    let of = [
        (derives.debug, "Debug"),
        (derives.clone, "Clone"),
        (derives.copy, "Copy"),
        (derives.partial_eq, "PartialEq"),
        (derives.eq, "Eq"),
        (derives.hash, "Hash"),
        (derives.ord, "Ord"),
        (derives.default, "Default"),
    ];
    let own = of.into_iter().filter(|(has, _)| *has).map(|(_, name)| name.to_owned());
    let mut all: Vec<String> = own.chain(derives.extra.iter().cloned()).collect();
    all.sort();
    all
}

/// How many aliases of aliases are seen through.
const DEEPEST_ALIAS: usize = 16;

/// Spells types as code that uses the file would.
#[derive(Clone, Copy)]
struct Speller<'m> {
    model: &'m Model,
    item: &'m Item,
    /// How many aliases more are seen through.
    sees_through: usize,
}

impl Speller<'_> {
    fn spell(&self, ty: &Ty) -> String {
        match ty {
            Ty::Unit => "()".to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::String => "String".to_owned(),
            Ty::F64 => "f64".to_owned(),
            Ty::Integer(integer) => format!("{integer:?}").to_lowercase(),
            Ty::JsonNumber => "serde_json::Number".to_owned(),
            Ty::Value => "serde_json::Value".to_owned(),
            Ty::Object => "serde_json::Map<String, serde_json::Value>".to_owned(),
            Ty::Option(of) => format!("Option<{}>", self.spell(of)),
            Ty::Vec(of) => format!("Vec<{}>", self.spell(of)),
            Ty::Boxed(of) => format!("Box<{}>", self.spell(of)),
            Ty::Tuple(parts) => format!("({})", self.list(parts)),
            Ty::Map { kind, key, value } => {
                let name = match kind {
                    MapKind::BTreeMap => "BTreeMap",
                    MapKind::HashMap => "HashMap",
                    MapKind::IndexMap => "IndexMap",
                    MapKind::Chosen => self.model.basis.map.as_deref().unwrap_or("Map"),
                };
                format!("{name}<{}, {}>", self.spell(key), self.spell(value))
            }
            Ty::Item(id, arguments) => {
                let item = self.model.item(*id);
                if let (ItemKind::Alias(of), [], Some(sees_through)) =
                    (&item.kind, &arguments[..], self.sees_through.checked_sub(1))
                {
                    return Self { item, sees_through, ..*self }.spell(of);
                }
                let path: Vec<&str> = item.module.iter().chain([&item.name.rust]).map(|word| &**word).collect();
                let path = path.join("::");
                if arguments.is_empty() { path } else { format!("{path}<{}>", self.list(arguments)) }
            }
            Ty::Parameter(at) => self.item.generics.get(*at).map_or("()", |generic| &generic.name.rust).to_owned(),
            Ty::Path(path) => path.clone(),
            Ty::Rfc3339 => "Rfc3339".to_owned(),
        }
    }

    fn list(&self, types: &[Ty]) -> String {
        types.iter().map(|ty| self.spell(ty)).collect::<Vec<_>>().join(", ")
    }
}
