//- by_kind
use serde::Deserializer;
use serde::de::Error;
use serde::de::MapAccess;
use serde::de::SeqAccess;
use serde::de::Unexpected;
use serde::de::Visitor;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// Reads a type whose members are told apart by the kind of the JSON value.
pub fn by_kind<'de, T: ByKind<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(KindVisitor(PhantomData))
}

/// A type that is read by the kind of the JSON value. A kind that none of its members has is refused.
pub trait ByKind<'de>: Sized {
    /// What it is, for messages.
    const EXPECTED: &'static str;

    /// From `null`.
    fn null<E: Error>() -> Result<Self, E> {
        Err(E::invalid_type(Unexpected::Unit, &Self::EXPECTED))
    }

    /// From `true` or `false`.
    fn bool<E: Error>(value: bool) -> Result<Self, E> {
        Err(E::invalid_type(Unexpected::Bool(value), &Self::EXPECTED))
    }

    /// From a number.
    fn number<E: Error>(number: Numeral) -> Result<Self, E> {
        Err(E::invalid_type(number.unexpected(), &Self::EXPECTED))
    }

    /// From a string.
    fn string<E: Error>(text: Cow<'_, str>) -> Result<Self, E> {
        Err(E::invalid_type(Unexpected::Str(&text), &Self::EXPECTED))
    }

    /// From a string that the input lends.
    fn borrowed_string<E: Error>(text: &'de str) -> Result<Self, E> {
        Self::string(Cow::Borrowed(text))
    }

    /// From an array.
    fn array<A: SeqAccess<'de>>(_array: A) -> Result<Self, A::Error> {
        Err(A::Error::invalid_type(Unexpected::Seq, &Self::EXPECTED))
    }

    /// From an object.
    fn object<A: MapAccess<'de>>(_object: A) -> Result<Self, A::Error> {
        Err(A::Error::invalid_type(Unexpected::Map, &Self::EXPECTED))
    }
}

/// A JSON number.
#[derive(Clone, Copy)]
pub enum Numeral {
    /// Below zero.
    Signed(i64),
    /// Zero and above.
    Unsigned(u64),
    /// With a fraction or an exponent.
    Float(f64),
}

impl Numeral {
    /// For messages.
    pub fn unexpected(self) -> Unexpected<'static> {
        match self {
            Self::Signed(value) => Unexpected::Signed(value),
            Self::Unsigned(value) => Unexpected::Unsigned(value),
            Self::Float(value) => Unexpected::Float(value),
        }
    }
}

struct KindVisitor<T>(PhantomData<T>);

impl<'de, T: ByKind<'de>> Visitor<'de> for KindVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        T::null()
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        T::null()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        T::bool(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        T::number(Numeral::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        T::number(Numeral::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        T::number(Numeral::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        T::string(Cow::Borrowed(text))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<T, E> {
        T::borrowed_string(text)
    }

    fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
        T::string(Cow::Owned(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<T, A::Error> {
        T::array(array)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<T, A::Error> {
        T::object(object)
    }
}

//- refuse_bool: by_kind
use serde::de::Error;
use serde::de::Unexpected;

/// `true` or `false`, that none of the members is.
pub fn refuse_bool<'de, T: ByKind<'de>, E: Error>(value: bool) -> Result<T, E> {
    Err(E::invalid_value(Unexpected::Bool(value), &T::EXPECTED))
}

//- refuse_number: by_kind
use serde::de::Error;

/// A number that none of the members is.
pub fn refuse_number<'de, T: ByKind<'de>, E: Error>(number: Numeral) -> Result<T, E> {
    Err(E::invalid_value(number.unexpected(), &T::EXPECTED))
}

//- refuse_text: by_kind
use serde::de::Error;
use serde::de::Unexpected;

/// A string that none of the members is.
pub fn refuse_text<'de, T: ByKind<'de>, E: Error>(text: &str) -> Result<T, E> {
    Err(E::invalid_value(Unexpected::Str(text), &T::EXPECTED))
}

//- as_f64: by_kind
impl Numeral {
    /// As JavaScript holds it.
    #[allow(clippy::cast_precision_loss)] // as JavaScript does
    pub fn as_f64(self) -> f64 {
        match self {
            Self::Signed(value) => value as f64,
            Self::Unsigned(value) => value as f64,
            Self::Float(value) => value,
        }
    }
}

//- safe: as_f64
use serde::de::Error;

impl Numeral {
    /// As JavaScript holds it, unless it is an integer that it would round.
    pub fn safe<E: Error>(self) -> Result<f64, E> {
        let is_safe = match self {
            Self::Signed(value) => value.unsigned_abs() <= 1 << 53,
            Self::Unsigned(value) => value <= 1 << 53,
            Self::Float(_) => true,
        };
        if is_safe { Ok(self.as_f64()) } else { Err(E::invalid_value(self.unexpected(), &"an integer below 2⁵³")) }
    }
}

//- read_number: by_kind
use serde::Deserialize;
use serde::de::Error;
use serde::de::IntoDeserializer;

/// Reads a member from a number.
pub fn read_number<'de, T: Deserialize<'de>, E: Error>(number: Numeral) -> Result<T, E> {
    match number {
        Numeral::Signed(value) => T::deserialize(value.into_deserializer()),
        Numeral::Unsigned(value) => T::deserialize(value.into_deserializer()),
        Numeral::Float(value) => T::deserialize(value.into_deserializer()),
    }
}

//- read_string
use serde::Deserialize;
use serde::de::Error;
use serde::de::IntoDeserializer;

/// Reads a member from a string.
pub fn read_string<'de, T: Deserialize<'de>, E: Error>(text: &str) -> Result<T, E> {
    T::deserialize(text.into_deserializer())
}

//- read_bool
use serde::Deserialize;
use serde::de::Error;
use serde::de::IntoDeserializer;

/// Reads a member from `true` or `false`.
pub fn read_bool<'de, T: Deserialize<'de>, E: Error>(value: bool) -> Result<T, E> {
    T::deserialize(value.into_deserializer())
}

//- read_null
use serde::Deserialize;
use serde::de::Error;
use serde::de::IntoDeserializer;

/// Reads a member from `null`.
pub fn read_null<'de, T: Deserialize<'de>, E: Error>() -> Result<T, E> {
    T::deserialize(().into_deserializer())
}

//- read_array
use serde::Deserialize;
use serde::de::SeqAccess;
use serde::de::value::SeqAccessDeserializer;

/// Reads the only member that is an array.
pub fn read_array<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(array: A) -> Result<T, A::Error> {
    T::deserialize(SeqAccessDeserializer::new(array))
}

//- read_object
use serde::Deserialize;
use serde::de::MapAccess;
use serde::de::value::MapAccessDeserializer;

/// Reads the only member that is an object.
pub fn read_object<'de, T: Deserialize<'de>, A: MapAccess<'de>>(object: A) -> Result<T, A::Error> {
    T::deserialize(MapAccessDeserializer::new(object))
}

//- read_kept: content_read
use serde::Deserialize;
use serde::de::Error;
use std::cell::Cell;

/// Reads one of several members from a value that others may be read from too.
pub type Read<'de, T> = fn(Kept<'_, 'de>) -> Result<T, Misfit>;

impl<'de> Kept<'_, 'de> {
    /// Reads a member.
    pub fn read<T: Deserialize<'de>>(self) -> Result<T, Misfit> {
        T::deserialize(self)
    }
}

/// Reads the one of several members that takes a value and passes over the least of it; if that is several, the first.
pub fn best<'de, T, E: Error>(value: &Content<'de>, name: &str, members: &[Read<'de, T>]) -> Result<T, E> {
    let (mut best, mut reasons) = (None, Vec::new());
    for read in members {
        let skipped = Cell::new(0);
        let member = match read(Kept(value, Place::Whole, Some(&skipped))) {
            Ok(member) => member,
            Err(reason) => {
                reasons.push(reason.to_string());
                continue;
            }
        };
        if skipped.get() == 0 {
            return Ok(member);
        }
        if best.as_ref().is_none_or(|(least, _)| skipped.get() < *least) {
            best = Some((skipped.get(), member));
        }
    }
    if let Some((_, member)) = best {
        return Ok(member);
    }
    let kind = if matches!(value, Content::Array(_)) { "array" } else { "object" };
    Err(E::custom(format_args!("no member of `{name}` takes this {kind}: {}", reasons.join("; "))))
}

//- best_array: read_kept
use serde::de::SeqAccess;

/// Reads the one of several members that takes an array and passes over the least of it.
pub fn best_array<'de, T, A: SeqAccess<'de>>(
    array: A,
    name: &str,
    members: &[Read<'de, T>],
) -> Result<T, A::Error> {
    best(&Content::array(array)?, name, members)
}
