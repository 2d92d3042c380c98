//! The built-in objects, as `JSON.stringify` writes them.

use super::{
    context::{Lowerer, Place},
    kind::KindSet,
};
use crate::{
    diagnostics::catalog,
    model::Ty,
    options::DateType,
    symbols::SymbolId,
    types::{TypeId, View},
};

/// What JSON makes of a built-in object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Builtin {
    /// A point in time.
    Date,
    /// The object around a string, number, boolean or bigint, which is written as that.
    String,
    Number,
    Boolean,
    BigInt,
    /// Any value.
    Any,
    /// Values in a row, of the type that is its first argument.
    List,
    /// An object from indices to numbers: `{"0":1,"1":2}`.
    Numbers,
    /// An object without its contents: `{}`.
    Opaque,
}

impl Lowerer<'_, '_> {
    /// What becomes of a named type whose members are not its data: a built-in object, or one with `toJSON`.
    pub(super) fn special(&mut self, symbol: SymbolId, ty: TypeId, place: &Place) -> Option<Ty> {
        if self.types.symbols().is_builtin(symbol)
            && let Some(builtin) = self.builtin(symbol, ty, place)
        {
            return Some(builtin);
        }
        self.written_object(ty, place)
    }

    /// What becomes of an object type without a name that has `toJSON`.
    pub(super) fn written_object(&mut self, ty: TypeId, place: &Place) -> Option<Ty> {
        self.as_written(ty, |lowerer, written| lowerer.reference(written, place))
    }

    /// Whether it has `toJSON`, and is looked at from outside of that.
    pub(super) fn is_written(&mut self, ty: TypeId) -> bool {
        !self.written.contains(&ty) && self.types.json_type(ty).is_some_and(|written| written != ty)
    }

    /// The kinds of what `toJSON` returns.
    pub(super) fn written_kinds(&mut self, ty: TypeId) -> Option<KindSet> {
        self.as_written(ty, |lowerer, written| lowerer.kinds(written))
    }

    /// The object without a name that `toJSON` of an interface or class returns, which this is to JSON.
    pub(super) fn json_object(&mut self, ty: TypeId) -> Option<TypeId> {
        if !matches!(self.types.view(ty), View::Named { .. }) {
            return None;
        }
        let written = self.types.json_type(ty)?;
        let is_object = self.types.alias(written).is_none()
            && matches!(self.types.view(written), View::Object)
            && !self.is_empty_object(written)
            && !self.is_map(written)
            && !self.is_written(written);
        is_object.then_some(written)
    }

    /// Looks at what `toJSON` returns. `JSON.stringify` calls it once: what it returns, if only by a detour, is
    /// written as its members.
    fn as_written<R>(&mut self, ty: TypeId, look: impl FnOnce(&mut Self, TypeId) -> R) -> Option<R> {
        if self.written.contains(&ty) {
            return None;
        }
        let written = self.types.json_type(ty).filter(|written| *written != ty)?;
        let depth = self.written.len();
        self.written.push(ty);
        if self.types.mapped_over(ty) != Some(written) {
            self.written.push(written);
        }
        let seen = look(self, written);
        self.written.truncate(depth);
        Some(seen)
    }

    /// Whether [`special`](Self::special) has something to say of it.
    pub(super) fn is_special(&mut self, symbol: SymbolId, ty: TypeId) -> bool {
        let is_builtin = self.types.symbols().is_builtin(symbol) && self.builtin_of(symbol, ty).is_some();
        is_builtin || self.is_written(ty)
    }

    /// What becomes of a built-in object that has a Rust type of its own.
    pub(super) fn builtin(&mut self, symbol: SymbolId, ty: TypeId, place: &Place) -> Option<Ty> {
        let name = self.types.symbols().name(symbol).to_string();
        Some(match self.builtin_of(symbol, ty)? {
            Builtin::Date => self.date(),
            Builtin::String => Ty::String,
            Builtin::Number => place.number.clone(),
            Builtin::Boolean => Ty::Bool,
            Builtin::BigInt => self.bigint(),
            Builtin::Any => Ty::Value,
            Builtin::List => match self.list_element(ty) {
                Some(element) => Ty::Vec(Box::new(self.reference(element, place))),
                None => Ty::Vec(Box::new(Ty::Value)),
            },
            Builtin::Numbers => self.string_map(Ty::F64),
            Builtin::Opaque => {
                // Where it is declared is no place of the user's.
                self.diagnostics.report(catalog::lower::not_json(&name, place.span));
                Ty::Object
            }
        })
    }

    /// What a built-in object is; an object of browsers or of Node is opaque, unless it says what its data is.
    fn builtin_of(&mut self, symbol: SymbolId, ty: TypeId) -> Option<Builtin> {
        if !self.types.symbols().is_host(symbol) {
            return builtin_named(self.types.symbols().name(symbol));
        }
        let properties = self.types.properties(ty);
        let has_data = properties.iter().any(|property| self.types.property(*property).is_data());
        let is_object = matches!(self.types.view(ty), View::Named { .. });
        let is_opaque =
            is_object && !has_data && self.types.json_type(ty).is_none() && self.types.index_infos(ty).is_empty();
        is_opaque.then_some(Builtin::Opaque)
    }

    /// Whether it is a built-in object whose contents are not in its JSON, or are under the numbers of their places.
    pub(super) fn is_without_contents(&mut self, ty: TypeId) -> bool {
        let View::Named { symbol, .. } = self.types.view(ty) else { return false };
        self.types.symbols().is_builtin(symbol)
            && matches!(self.builtin_of(symbol, ty), Some(Builtin::Numbers | Builtin::Opaque))
    }

    /// What is in a built-in object that JSON has as an array.
    pub(super) fn list_element(&mut self, ty: TypeId) -> Option<TypeId> {
        let View::Named { symbol, arguments } = self.types.view(ty) else { return None };
        let is_list = builtin_named(self.types.symbols().name(symbol)) == Some(Builtin::List);
        if is_list { arguments.first().copied() } else { None }
    }

    /// Whether it is a date, and that is a string.
    pub(super) fn is_date_text(&mut self, ty: TypeId) -> bool {
        let View::Named { symbol, .. } = self.types.view(ty) else { return false };
        self.types.symbols().is_builtin(symbol)
            && self.replaced_type(ty).is_none()
            && self.builtin_of(symbol, ty) == Some(Builtin::Date)
            && self.date() == Ty::String
    }

    fn date(&self) -> Ty {
        match &self.options.dates {
            DateType::String => Ty::String,
            DateType::Chrono => Ty::Path("chrono::DateTime<chrono::Utc>".to_owned()),
            DateType::Time => Ty::Rfc3339,
            DateType::Jiff => Ty::Path("jiff::Timestamp".to_owned()),
            DateType::Path(path) => Ty::Path(path.clone()),
        }
    }

    /// The kinds of JSON that a built-in object is: none when its members are its data.
    pub(super) fn builtin_kinds(&mut self, symbol: SymbolId, ty: TypeId) -> Option<KindSet> {
        let is_builtin = self.types.symbols().is_builtin(symbol);
        match if is_builtin { self.builtin_of(symbol, ty) } else { None } {
            Some(Builtin::Date | Builtin::String) => Some(KindSet::STRING),
            Some(Builtin::Number) => Some(KindSet::NUMBER),
            Some(Builtin::Boolean) => Some(KindSet::BOOL),
            Some(Builtin::BigInt) => Some(self.bigint_kinds()),
            Some(Builtin::Any) => Some(KindSet::ALL),
            Some(Builtin::List) => Some(KindSet::ARRAY),
            Some(Builtin::Numbers | Builtin::Opaque) => Some(KindSet::OBJECT),
            None => self.written_kinds(ty),
        }
    }

    /// The primitive that a brand (`string & { __brand: "Id" }`) is on.
    pub(super) fn brand(&mut self, parts: &[TypeId]) -> Option<TypeId> {
        parts.iter().copied().find(|part| match self.types.view(*part) {
            View::String
            | View::Number
            | View::Boolean
            | View::BigInt
            | View::Literal(_)
            | View::EnumMember { .. }
            | View::Enum(_)
            | View::Template { .. }
            | View::StringMapping { .. }
            | View::Array(_)
            | View::Tuple(_)
            | View::Undefined
            | View::Null => true,
            View::Any
            | View::Unknown
            | View::Never
            | View::Symbol
            | View::NonPrimitive
            | View::Named { .. }
            | View::Object
            | View::Function
            | View::Union(_)
            | View::Intersection(_)
            | View::Parameter(_)
            | View::Deferred
            | View::Unresolved { .. }
            | View::Error => false,
        })
    }
}

fn builtin_named(name: &str) -> Option<Builtin> {
    Some(match name {
        "Date" => Builtin::Date,
        "String" | "URL" => Builtin::String,
        "Number" => Builtin::Number,
        "Boolean" => Builtin::Boolean,
        "BigInt" => Builtin::BigInt,
        "Object" => Builtin::Any,
        "Array" | "ReadonlyArray" | "ConcatArray" | "ArrayLike" | "Iterable" | "IterableIterator" => Builtin::List,
        "Int8Array" | "Uint8Array" | "Uint8ClampedArray" | "Int16Array" | "Uint16Array" | "Int32Array"
        | "Uint32Array" | "Float16Array" | "Float32Array" | "Float64Array" => Builtin::Numbers,
        "Map"
        | "Set"
        | "ReadonlyMap"
        | "ReadonlySet"
        | "WeakMap"
        | "WeakSet"
        | "WeakRef"
        | "RegExp"
        | "Promise"
        | "PromiseLike"
        | "ArrayBuffer"
        | "SharedArrayBuffer"
        | "ArrayBufferView"
        | "DataView"
        | "BigInt64Array"
        | "BigUint64Array"
        | "URLSearchParams"
        | "Iterator"
        | "Generator"
        | "AsyncIterable"
        | "AsyncIterator"
        | "AsyncIterableIterator"
        | "AsyncGenerator"
        | "Disposable"
        | "FinalizationRegistry" => Builtin::Opaque,
        _ => return None,
    })
}
