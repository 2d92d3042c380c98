//! What `number` and `bigint` are: by option, by address, by documentation, by the name of an alias.

use rustc_hash::FxHashSet;

use super::context::Lowerer;
use crate::{
    model::{Integer, ItemId, NameHint, Text, Ty},
    options::{BigIntType, NumberType},
    symbols::{Declares, SymbolId},
    syntax::JsDoc,
    types::View,
};

impl Lowerer<'_, '_> {
    /// What `number` is where nothing more is said.
    pub(super) fn base_number(&self) -> Ty {
        number_type(&self.options.numbers)
    }

    pub(super) fn bigint(&self) -> Ty {
        match self.options.bigints {
            BigIntType::I128 => Ty::Integer(Integer::I128),
            BigIntType::String => Ty::String,
        }
    }

    /// What `number` is in a declaration.
    pub(super) fn number_of_symbol(&mut self, symbol: SymbolId, address: &[Text]) -> Ty {
        if let Some(chosen) = self.user.number_of_item(address) {
            return number_type(chosen);
        }
        let docs = self.types.symbols().docs(symbol);
        if let Some(integer) = documented_integer(&docs) {
            return Ty::Integer(integer);
        }
        let named = match self.types.symbols().declares(symbol) {
            Declares::TypeAlias => named_integer(self.types.symbols().name(symbol)),
            Declares::Interface
            | Declares::Class
            | Declares::Enum
            | Declares::EnumMember
            | Declares::TypeParameter
            | Declares::Nothing => None,
        };
        let declared = self.types.declared_type(symbol);
        match named {
            Some(integer) if matches!(self.types.view(declared), View::Number) => Ty::Integer(integer),
            Some(_) | None => self.base_number(),
        }
    }

    /// What `number` is in a property, when that says so itself.
    pub(super) fn number_of_property(&self, address: &[Text], wire: &str, docs: &[&JsDoc]) -> Option<Ty> {
        let chosen = self.user.number_of_part(address, wire).map(number_type);
        chosen.or_else(|| documented_integer(docs).map(Ty::Integer))
    }

    /// Remembers which declarations have the number that the user chose for them, in themselves or in the types without a
    /// name that are part of them.
    pub(super) fn note_numbers_of_items(&self) {
        if !self.user.chooses_numbers() {
            return;
        }
        let declared: FxHashSet<ItemId> = self.declared.values().copied().collect();
        for (position, item) in self.model.items.iter().enumerate() {
            let mut around = std::iter::successors(Some(ItemId(position as u32)), |&item| self.note(item).owner);
            let Some(owner) = around.find(|item| declared.contains(item)) else { continue };
            let address = &self.model.item(owner).address;
            let Some(number) = self.user.number_of_item(address).map(number_type) else { continue };
            let mut open: Vec<&Ty> = item.kind.slots().map(|slot| slot.ty).collect();
            while let Some(ty) = open.pop() {
                if *ty == number {
                    self.user.mark_number(address, None);
                    break;
                }
                open.extend(ty.children());
            }
        }
    }

    /// Remembers that a property has the number that the user chose for it, or a type without a name that may.
    pub(super) fn note_number_of_property(&self, address: &[Text], wire: &str, ty: &Ty) {
        let Some(number) = self.user.number_of_part(address, wire).map(number_type) else { return };
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            let is_nameless = |id: &ItemId| !matches!(self.model.item(*id).name.hint, NameHint::Declared(_));
            if *ty == number || matches!(ty, Ty::Item(id, _) if is_nameless(id)) {
                return self.user.mark_number(address, Some(wire));
            }
            open.extend(ty.children());
        }
    }
}

fn number_type(number: &NumberType) -> Ty {
    match number {
        NumberType::F64 => Ty::F64,
        NumberType::I64 => Ty::Integer(Integer::I64),
        NumberType::U64 => Ty::Integer(Integer::U64),
        NumberType::I32 => Ty::Integer(Integer::I32),
        NumberType::U32 => Ty::Integer(Integer::U32),
        NumberType::JsonNumber => Ty::JsonNumber,
        NumberType::Path(path) => Ty::Path(path.clone()),
    }
}

/// The integer that a name such as `uint32` promises.
fn named_integer(name: &str) -> Option<Integer> {
    match name.to_ascii_lowercase().as_str() {
        "integer" | "int" | "long" | "int64" => Some(Integer::I64),
        "uinteger" | "uint" | "uint64" | "ulong" => Some(Integer::U64),
        "int32" => Some(Integer::I32),
        "uint32" => Some(Integer::U32),
        _ => None,
    }
}

/// The integer that the documentation promises: `@integer`, `@asType integer`, `@TJS-type integer`, `@format int64`, and the
/// line `Format: int64` of openapi-typescript. A format says more than the others.
pub(super) fn documented_integer(docs: &[&JsDoc]) -> Option<Integer> {
    let tags = || docs.iter().flat_map(|doc| &doc.tags);
    let lines =
        docs.iter().flat_map(|doc| doc.description.lines()).filter_map(|line| line.trim().strip_prefix("Format: "));
    let formats = tags().filter(|tag| tag.name == "format").map(|tag| &*tag.text).chain(lines);
    let format = formats.filter_map(format_integer).next();
    format.or_else(|| tags().any(|tag| is_integer_tag(&tag.name, &tag.text)).then_some(Integer::I64))
}

fn format_integer(text: &str) -> Option<Integer> {
    match text.trim() {
        "int32" => Some(Integer::I32),
        "uint32" => Some(Integer::U32),
        "int64" => Some(Integer::I64),
        "uint64" => Some(Integer::U64),
        _ => None,
    }
}

fn is_integer_tag(name: &str, text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    match name {
        "integer" | "int" | "isInt" => true,
        "asType" | "TJS-type" | "type" => matches!(word.trim_matches(['{', '}']), "integer" | "int"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::JsDocTag;

    #[test]
    fn tags_say_which_integer() {
        for (name, text, expected) in [
            ("integer", "", Some(Integer::I64)),
            ("asType", "integer", Some(Integer::I64)),
            ("asType", "string", None),
            ("TJS-type", "integer", Some(Integer::I64)),
            ("type", "{integer} how many", Some(Integer::I64)),
            ("format", "int32", Some(Integer::I32)),
            ("format", "uint64", Some(Integer::U64)),
            ("format", "date-time", None),
        ] {
            let tag = JsDocTag { name: name.to_owned(), text: text.to_owned() };
            let doc = JsDoc { description: String::new(), tags: vec![tag] };
            assert_eq!(documented_integer(&[&doc]), expected, "@{name} {text}");
        }
    }

    #[test]
    fn names_of_aliases_say_which_integer() {
        assert_eq!(named_integer("uinteger"), Some(Integer::U64));
        assert_eq!(named_integer("Int32"), Some(Integer::I32));
        assert_eq!(named_integer("UserId"), None);
    }
}
