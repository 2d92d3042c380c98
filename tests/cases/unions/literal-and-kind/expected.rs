#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Style {
    pub width: StyleWidth,
    pub weight: StyleWeight,
}

#[derive(Debug, Clone, PartialEq)]
pub enum StyleWidth {
    Number(f64),
    Auto,
    Px(StyleWidthPx),
}

impl serde::Serialize for StyleWidth {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => wire::number(value, serializer),
            Self::Auto => serializer.serialize_str("auto"),
            Self::Px(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for StyleWidth {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl wire::ByKind<'_> for StyleWidth {
    const EXPECTED: &'static str = "`StyleWidth` (a number or a string)";

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        Ok(Self::Number(number.as_f64()))
    }

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        match &*text {
            "auto" => Ok(Self::Auto),
            _ => wire::read_string(&text).map(Self::Px),
        }
    }
}

impl From<f64> for StyleWidth {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<StyleWidthPx> for StyleWidth {
    fn from(value: StyleWidthPx) -> Self {
        Self::Px(value)
    }
}

/// A text of the shape `${number}px`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct StyleWidthPx(String);

impl StyleWidthPx {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn matches(text: &str) -> bool {
        wire::matches(text, &[&[wire::Part::Number, wire::Part::Text("px")]])
    }
}

impl TryFrom<String> for StyleWidthPx {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        if Self::matches(&text) {
            Ok(Self(text))
        } else {
            Err(InvalidValue::shape(&text, "`${number}px`"))
        }
    }
}

impl std::str::FromStr for StyleWidthPx {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        if Self::matches(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidValue::shape(text, "`${number}px`"))
        }
    }
}

impl From<StyleWidthPx> for String {
    fn from(text: StyleWidthPx) -> Self {
        text.0
    }
}

impl std::ops::Deref for StyleWidthPx {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for StyleWidthPx {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for StyleWidthPx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for StyleWidthPx {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::parse(deserializer)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StyleWeight {
    Bold,
    Normal,
    N100,
    N200,
}

#[allow(dead_code)]
impl StyleWeight {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 4] = [Self::Bold, Self::Normal, Self::N100, Self::N200];
}

impl serde::Serialize for StyleWeight {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bold => serializer.serialize_str("bold"),
            Self::Normal => serializer.serialize_str("normal"),
            Self::N100 => serializer.serialize_i64(100),
            Self::N200 => serializer.serialize_i64(200),
        }
    }
}

impl<'de> serde::Deserialize<'de> for StyleWeight {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl wire::ByKind<'_> for StyleWeight {
    const EXPECTED: &'static str = "one of `\"bold\"`, `\"normal\"`, `100`, `200`";

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        match number.as_f64() {
            100.0 => Ok(Self::N100),
            200.0 => Ok(Self::N200),
            _ => wire::refuse_number(number),
        }
    }

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        match &*text {
            "bold" => Ok(Self::Bold),
            "normal" => Ok(Self::Normal),
            _ => wire::refuse_text(&text),
        }
    }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serializer};
    use serde::de::{Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};
    use std::borrow::Cow;
    use std::fmt;
    use std::marker::PhantomData;
    use std::str::FromStr;

    /// A value that is none of those its type has.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct InvalidValue(String);

    impl fmt::Display for InvalidValue {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0)
        }
    }

    impl std::error::Error for InvalidValue {}

    impl InvalidValue {
        /// A text of another shape.
        pub(super) fn shape(text: &str, expected: &str) -> Self {
            Self(format!("`{text}` is not of the shape {expected}"))
        }
    }

    /// Reads a string that its type takes.
    pub fn parse<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: FromStr,
        T::Err: fmt::Display,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(Parse(PhantomData))
    }

    struct Parse<T>(PhantomData<T>);

    impl<T> Visitor<'_> for Parse<T>
    where
        T: FromStr,
        T::Err: fmt::Display,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    /// Writes numbers as JavaScript does: an integral one without a fraction, `1` and not `1.0`.
    ///
    /// Beyond ±2⁶³, and for `-0.0`, infinities and NaN, it is what the format makes of an `f64`.
    pub fn number<T: Numeric, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.write(serializer)
    }

    /// A number, or something made of numbers.
    pub trait Numeric {
        /// Writes it, its integral numbers as integers.
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    }

    impl Numeric for f64 {
        #[inline]
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            // What is integral and below 2^21 has nothing in the lower half of its bits. Most that is not, has something there.
            if self.to_bits() << 32 != 0 && self.abs() < 2_097_152.0 {
                serializer.serialize_f64(*self)
            } else {
                integral(*self, serializer)
            }
        }
    }

    /// Writes a number that may be integral. Apart, so that it makes no other number slower.
    #[inline(never)]
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // it must come back to the bit
    fn integral<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
        let integer = value as i64;
        if (integer as f64).to_bits() == value.to_bits() && integer != i64::MAX {
            serializer.serialize_i64(integer)
        } else {
            serializer.serialize_f64(value)
        }
    }

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

    /// A number that none of the members is.
    pub fn refuse_number<'de, T: ByKind<'de>, E: Error>(number: Numeral) -> Result<T, E> {
        Err(E::invalid_value(number.unexpected(), &T::EXPECTED))
    }

    /// A string that none of the members is.
    pub fn refuse_text<'de, T: ByKind<'de>, E: Error>(text: &str) -> Result<T, E> {
        Err(E::invalid_value(Unexpected::Str(text), &T::EXPECTED))
    }

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

    /// Reads a member from a string.
    pub fn read_string<'de, T: Deserialize<'de>, E: Error>(text: &str) -> Result<T, E> {
        T::deserialize(text.into_deserializer())
    }

    /// A stretch of a text.
    #[allow(dead_code)] // not every file needs every kind
    pub enum Part {
        /// Exactly this.
        Text(&'static str),
        /// Anything, or nothing.
        Any,
        /// A number, as JavaScript writes it.
        Number,
        /// An integer without superfluous zeros.
        Integer,
        /// One of these.
        OneOf(&'static [&'static str]),
        /// Without a lower-case letter.
        Uppercase,
        /// Without an upper-case letter.
        Lowercase,
    }

    /// Whether a text is one of these sequences, from its beginning to its end.
    pub fn matches(text: &str, alternatives: &[&[Part]]) -> bool {
        alternatives.iter().any(|parts| {
            // Where the parts so far can end; a set, so that no way is tried twice.
            let mut ends = vec![false; text.len() + 1];
            ends[0] = true;
            for part in *parts {
                let mut next = vec![false; text.len() + 1];
                for start in (0..ends.len()).filter(|start| ends[*start]) {
                    part.mark_ends(text, start, &mut next);
                }
                ends = next;
            }
            ends[text.len()]
        })
    }

    impl Part {
        /// Marks where this part can end when it begins at `start`.
        fn mark_ends(&self, text: &str, start: usize, ends: &mut [bool]) {
            let rest = &text[start..];
            match self {
                Self::Text(part) => mark_prefix(rest, part, start, ends),
                Self::OneOf(parts) => parts.iter().for_each(|part| mark_prefix(rest, part, start, ends)),
                Self::Any => mark_run(rest, start, ends, |_| true),
                Self::Uppercase => mark_run(rest, start, ends, |letter| letter.to_uppercase().eq([letter])),
                Self::Lowercase => mark_run(rest, start, ends, |letter| letter.to_lowercase().eq([letter])),
                Self::Number => {
                    // Nobody writes a number with more letters.
                    for length in (1..=rest.len().min(32)).filter(|length| rest.is_char_boundary(*length)) {
                        ends[start + length] |= is_number(&rest[..length]);
                    }
                }
                Self::Integer => {
                    let digits = rest.strip_prefix('-').unwrap_or(rest);
                    let first = start + rest.len() - digits.len() + 1;
                    match digits.bytes().next() {
                        Some(b'0') => ends[first] |= digits.len() == rest.len(),
                        Some(b'1'..=b'9') => {
                            ends[first] = true;
                            mark_run(&text[first..], first, ends, |letter| letter.is_ascii_digit());
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    fn mark_prefix(rest: &str, part: &str, start: usize, ends: &mut [bool]) {
        if rest.starts_with(part) {
            ends[start + part.len()] = true;
        }
    }

    /// Marks every place from `start` to the first letter that does not belong.
    fn mark_run(rest: &str, start: usize, ends: &mut [bool], belongs: impl Fn(char) -> bool) {
        ends[start] = true;
        for (at, letter) in rest.char_indices() {
            let end = start + at + letter.len_utf8();
            // Once a place is marked by an earlier run, so are those behind it.
            if !belongs(letter) || ends[end] {
                break;
            }
            ends[end] = true;
        }
    }

    /// Whether a text that is not empty is a finite number to JavaScript's `Number`, which is all that TypeScript asks.
    fn is_number(text: &str) -> bool {
        let digits = text.trim();
        let radix = match digits.get(..2) {
            Some("0x" | "0X") => 16,
            Some("0o" | "0O") => 8,
            Some("0b" | "0B") => 2,
            _ => return digits.is_empty() || digits.parse::<f64>().is_ok_and(f64::is_finite),
        };
        digits.len() > 2 && digits[2..].chars().all(|digit| digit.is_digit(radix))
    }
}
