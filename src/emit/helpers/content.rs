//- content: by_kind
use serde::Deserialize;
use serde::Deserializer;
use serde::de::Error;
use serde::de::MapAccess;
use serde::de::SeqAccess;
use std::borrow::Cow;

/// A JSON value that is kept until it is known what to read it as. Strings are those of the input, where it lends them.
pub enum Content<'de> {
    Null,
    Bool(bool),
    Number(Numeral),
    Text(Cow<'de, str>),
    Array(Vec<Content<'de>>),
    Object(Entries<'de>),
}

/// The keys and values of an object.
pub type Entries<'de> = Vec<(Content<'de>, Content<'de>)>;

impl<'de> Deserialize<'de> for Content<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_kind(deserializer)
    }
}

impl<'de> ByKind<'de> for Content<'de> {
    const EXPECTED: &'static str = "a JSON value";

    fn null<E: Error>() -> Result<Self, E> {
        Ok(Self::Null)
    }

    fn bool<E: Error>(value: bool) -> Result<Self, E> {
        Ok(Self::Bool(value))
    }

    fn number<E: Error>(number: Numeral) -> Result<Self, E> {
        Ok(Self::Number(number))
    }

    fn string<E: Error>(text: Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::Text(Cow::Owned(text.into_owned())))
    }

    fn borrowed_string<E: Error>(text: &'de str) -> Result<Self, E> {
        Ok(Self::Text(Cow::Borrowed(text)))
    }

    fn array<A: SeqAccess<'de>>(mut array: A) -> Result<Self, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = array.next_element()? {
            elements.push(element);
        }
        Ok(Self::Array(elements))
    }

    fn object<A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
        let mut entries = Vec::with_capacity(8);
        while let Some(key) = object.next_key()? {
            entries.push((key, object.next_value()?));
        }
        Ok(Self::Object(entries))
    }
}

//- content_get: content
impl Content<'_> {
    /// The string that it is, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Array(_) | Self::Object(_) => None,
        }
    }
}

//- content_read: content content_get misfit
use serde::Deserializer;
use serde::de::Error;
use serde::de::IntoDeserializer;
use serde::de::Unexpected;
use serde::de::Visitor;
use serde::de::value::MapAccessDeserializer;
use serde::de::value::MapDeserializer;
use serde::de::value::SeqDeserializer;
use serde::forward_to_deserialize_any;
use std::borrow::Cow;
use std::cell::Cell;

/// Reads from a value that was kept, with its place in the whole, and counts what of it is passed over.
pub struct Kept<'a, 'de>(&'a Content<'de>, Place<'a>, Option<&'a Cell<usize>>);

impl<'de> IntoDeserializer<'de, Misfit> for Kept<'_, 'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// The keys and values of an object that was kept.
fn kept_entries<'a, 'de>(
    entries: &'a Entries<'de>,
    skipped: Option<&'a Cell<usize>>,
) -> impl Iterator<Item = (Kept<'a, 'de>, Kept<'a, 'de>)> {
    let place = |key: &'a Content<'de>| key.as_str().map_or(Place::Whole, Place::Key);
    entries.iter().map(move |(key, value)| (Kept(key, Place::Whole, None), Kept(value, place(key), skipped)))
}

impl<'de> Deserializer<'de> for Kept<'_, 'de> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let value = match self.0 {
            Content::Null => visitor.visit_unit(),
            Content::Bool(value) => visitor.visit_bool(*value),
            Content::Number(Numeral::Signed(value)) => visitor.visit_i64(*value),
            Content::Number(Numeral::Unsigned(value)) => visitor.visit_u64(*value),
            Content::Number(Numeral::Float(value)) => visitor.visit_f64(*value),
            Content::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Content::Text(Cow::Owned(text)) => visitor.visit_str(text),
            Content::Array(elements) => {
                let parts = elements.iter().enumerate().map(|(at, element)| Kept(element, Place::Element(at), self.2));
                let mut parts = SeqDeserializer::new(parts);
                visitor.visit_seq(&mut parts).and_then(|value| parts.end().map(|()| value))
            }
            Content::Object(entries) => {
                let mut parts = MapDeserializer::new(kept_entries(entries, self.2));
                visitor.visit_map(&mut parts).and_then(|value| parts.end().map(|()| value))
            }
        };
        value.map_err(|misfit| misfit.within(self.1))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Content::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.0 {
            Content::Text(text) => (**text).into_deserializer().deserialize_enum(name, variants, visitor),
            Content::Object(entries) => {
                let entries = MapDeserializer::new(kept_entries(entries, self.2));
                MapAccessDeserializer::new(entries).deserialize_enum(name, variants, visitor)
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if let Some(skipped) = self.2 {
            skipped.set(skipped.get() + 1);
        }
        visitor.visit_unit()
    }

    /// An array is no struct, though a derive would take its elements for the fields.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.0 {
            Content::Array(_) => Err(Misfit::invalid_type(Unexpected::Seq, &visitor).within(self.1)),
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier
    }
}

//- misfit
use serde::de::Error;
use serde::de::Expected;
use serde::de::StdError;
use serde::de::Unexpected;
use std::fmt;

/// Where a value stands in the one that it is a part of.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    Whole,
    Element(usize),
    Key(&'a str),
}

/// Why a value that was kept is refused, and where in it: its format does not know that any more.
#[derive(Debug)]
pub struct Misfit(Box<(String, String)>);

impl Misfit {
    /// As what the value is a part of has it.
    #[cold]
    pub fn within(mut self, place: Place) -> Self {
        let path = &mut self.0.0;
        let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
        match place {
            Place::Whole => {}
            Place::Element(at) => *path = format!("[{at}]{dot}{path}"),
            Place::Key(key) => *path = format!("{key}{dot}{path}"),
        }
        self
    }
}

impl Error for Misfit {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self(Box::new((String::new(), reason.to_string())))
    }

    fn invalid_type(found: Unexpected, expected: &dyn Expected) -> Self {
        let found = if found == Unexpected::Unit { Unexpected::Other("null") } else { found };
        Self::custom(format_args!("invalid type: {found}, expected {expected}"))
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, reason) = &*self.0;
        if path.is_empty() { f.write_str(reason) } else { write!(f, "at `{path}`: {reason}") }
    }
}

impl StdError for Misfit {}

//- content_unexpected: content
use serde::de::Unexpected;

impl Content<'_> {
    /// For messages.
    pub fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Null => Unexpected::Unit,
            Self::Bool(value) => Unexpected::Bool(*value),
            Self::Number(number) => number.unexpected(),
            Self::Text(text) => Unexpected::Str(text),
            Self::Array(_) => Unexpected::Seq,
            Self::Object(_) => Unexpected::Map,
        }
    }
}

//- content_is: content as_f64
/// A value that a key can be fixed to.
#[allow(dead_code)] // not every file needs every kind
pub enum Literal {
    Text(&'static str),
    Number(f64),
    Bool(bool),
}

impl Literal {
    #[allow(clippy::float_cmp)] // literals are what they are
    fn is(&self, value: &Content) -> bool {
        match (self, value) {
            (Self::Text(literal), Content::Text(text)) => text == literal,
            (Self::Number(literal), Content::Number(number)) => number.as_f64() == *literal,
            (Self::Bool(literal), Content::Bool(value)) => value == literal,
            _ => false,
        }
    }
}
