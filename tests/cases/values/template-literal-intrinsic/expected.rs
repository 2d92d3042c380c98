#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Handler {
    OnClick,
    OnKeyDown,
}

wire::strings! {
    Handler {
        OnClick: "onClick",
        OnKeyDown: "onKeyDown",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Constant {
    Click,
    Keydown,
}

wire::strings! {
    Constant {
        Click: "CLICK",
        Keydown: "KEYDOWN",
    }
}

/// A text of the shape `${Uppercase<string>}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Shout(String);

impl Shout {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn matches(text: &str) -> bool {
        wire::matches(text, &[&[wire::Part::Uppercase]])
    }
}

impl TryFrom<String> for Shout {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        if Self::matches(&text) {
            Ok(Self(text))
        } else {
            Err(InvalidValue::shape(&text, "`${Uppercase<string>}`"))
        }
    }
}

impl std::str::FromStr for Shout {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        if Self::matches(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidValue::shape(text, "`${Uppercase<string>}`"))
        }
    }
}

impl From<Shout> for String {
    fn from(text: Shout) -> Self {
        text.0
    }
}

impl std::ops::Deref for Shout {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Shout {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Shout {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Shout {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::parse(deserializer)
    }
}

#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct Use {
    pub handler: Handler,
    pub constant: Constant,
    pub shout: UseShout,
}

/// A text of the shape `${Uppercase<string>}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct UseShout(String);

impl UseShout {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn matches(text: &str) -> bool {
        wire::matches(text, &[&[wire::Part::Uppercase]])
    }
}

impl TryFrom<String> for UseShout {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        if Self::matches(&text) {
            Ok(Self(text))
        } else {
            Err(InvalidValue::shape(&text, "`${Uppercase<string>}`"))
        }
    }
}

impl std::str::FromStr for UseShout {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        if Self::matches(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidValue::shape(text, "`${Uppercase<string>}`"))
        }
    }
}

impl From<UseShout> for String {
    fn from(text: UseShout) -> Self {
        text.0
    }
}

impl std::ops::Deref for UseShout {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for UseShout {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for UseShout {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for UseShout {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::parse(deserializer)
    }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::Deserializer;
    use serde::de::{Error, Visitor};
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
        /// None of the values that are expected.
        pub(super) fn one_of<T: fmt::Display, E: fmt::Display>(value: T, expected: &[E]) -> Self {
            let expected: Vec<String> = expected.iter().map(|value| format!("`{value}`")).collect();
            let one_of = if expected.len() == 1 { "" } else { "one of " };
            Self(format!("unknown value `{value}`, expected {one_of}{}", expected.join(", ")))
        }
    }

    impl InvalidValue {
        /// A text of another shape.
        pub(super) fn shape(text: &str, expected: &str) -> Self {
            Self(format!("`{text}` is not of the shape {expected}"))
        }
    }

    /// An enum of strings: what each variant is in JSON.
    macro_rules! strings {
        ($name:ident $(by $table:ident)? { $($variant:ident: $text:literal),+ $(,)? }) => {
            #[allow(deprecated)]
            impl $name {
                /// All values, in the order of their declaration.
                pub const ALL: [Self; [$($text),+].len()] = [$(Self::$variant),+];

                /// The value as it is written in JSON.
                #[must_use]
                pub const fn as_str(self) -> &'static str {
                    match self {
                        $(Self::$variant => $text,)+
                    }
                }
            }

            #[allow(deprecated)]
            impl ::core::str::FromStr for $name {
                type Err = wire::InvalidValue;

                fn from_str(text: &str) -> ::core::result::Result<Self, wire::InvalidValue> {
                    Self::known(text).ok_or_else(|| wire::InvalidValue::one_of(text, &Self::ALL.map(Self::as_str)))
                }
            }

            wire::strings!(@impl $name known(Self::known) $($table)? { $($variant: $text),+ });
        };
        (@impl $name:ident $read:ident($($known:path)?) $($table:ident)? { $($variant:ident: $text:literal),+ }) => {
            #[allow(deprecated)]
            impl $name {
                #[inline]
                fn known(text: &str) -> ::core::option::Option<Self> {
                    wire::strings!(@known text $($table)? { $($variant: $text),+ })
                }
            }

            #[allow(deprecated)]
            impl ::core::fmt::Display for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(self.as_str())
                }
            }

            #[allow(deprecated)]
            impl wire::serde::Serialize for $name {
                fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            #[allow(deprecated)]
            impl<'de> wire::serde::Deserialize<'de> for $name {
                fn deserialize<D: wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    wire::$read(deserializer, $($known)?)
                }
            }
        };
        (@known $given:ident { $($variant:ident: $text:literal),+ }) => {
            match $given {
                $($text => ::core::option::Option::Some(Self::$variant),)+
                _ => ::core::option::Option::None,
            }
        };
    }

    pub(super) use strings;

    /// Reads a string that has to be one of those its type knows.
    pub fn known<'de, T, D>(deserializer: D, known: impl Fn(&str) -> Option<T>) -> Result<T, D::Error>
    where
        T: FromStr,
        T::Err: fmt::Display,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(Known(known, PhantomData))
    }

    struct Known<T, F>(F, PhantomData<T>);

    impl<T, F> Visitor<'_> for Known<T, F>
    where
        T: FromStr,
        T::Err: fmt::Display,
        F: Fn(&str) -> Option<T>,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            match self.0(text) {
                Some(value) => Ok(value),
                None => unknown(text),
            }
        }
    }

    /// What is not known says why, apart from where all others pass.
    #[cold]
    fn unknown<T, E>(text: &str) -> Result<T, E>
    where
        T: FromStr,
        T::Err: fmt::Display,
        E: Error,
    {
        text.parse().map_err(E::custom)
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

    pub use serde;

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
