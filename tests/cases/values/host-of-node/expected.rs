pub type Dict<T> = std::collections::BTreeMap<String, T>;

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MemoryUsage {
    #[serde(serialize_with = "wire::number")]
    pub rss: f64,
    #[serde(serialize_with = "wire::number")]
    pub heap_total: f64,
    #[serde(serialize_with = "wire::number")]
    pub heap_used: f64,
    #[serde(serialize_with = "wire::number")]
    pub external: f64,
    #[serde(serialize_with = "wire::number")]
    pub array_buffers: f64,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CpuUsage {
    #[serde(serialize_with = "wire::number")]
    pub user: f64,
    #[serde(serialize_with = "wire::number")]
    pub system: f64,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Report {
    pub headers: Dict<StringOrStrings>,
    pub signal: ReportSignal,
    pub memory: MemoryUsage,
    pub cpu: CpuUsage,
    pub arch: ReportArch,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReportSignal {
    Sigabrt,
    Sigalrm,
    Sigbus,
    Sigchld,
    Sigcont,
    Sigfpe,
    Sighup,
    Sigill,
    Sigint,
    Sigio,
    Sigiot,
    Sigkill,
    Sigpipe,
    Sigpoll,
    Sigprof,
    Sigpwr,
    Sigquit,
    Sigsegv,
    Sigstkflt,
    Sigstop,
    Sigsys,
    Sigterm,
    Sigtrap,
    Sigtstp,
    Sigttin,
    Sigttou,
    Sigunused,
    Sigurg,
    Sigusr1,
    Sigusr2,
    Sigvtalrm,
    Sigwinch,
    Sigxcpu,
    Sigxfsz,
    Sigbreak,
    Siglost,
    Siginfo,
}

wire::strings! {
    ReportSignal by table {
        Sigabrt: "SIGABRT",
        Sigalrm: "SIGALRM",
        Sigbus: "SIGBUS",
        Sigchld: "SIGCHLD",
        Sigcont: "SIGCONT",
        Sigfpe: "SIGFPE",
        Sighup: "SIGHUP",
        Sigill: "SIGILL",
        Sigint: "SIGINT",
        Sigio: "SIGIO",
        Sigiot: "SIGIOT",
        Sigkill: "SIGKILL",
        Sigpipe: "SIGPIPE",
        Sigpoll: "SIGPOLL",
        Sigprof: "SIGPROF",
        Sigpwr: "SIGPWR",
        Sigquit: "SIGQUIT",
        Sigsegv: "SIGSEGV",
        Sigstkflt: "SIGSTKFLT",
        Sigstop: "SIGSTOP",
        Sigsys: "SIGSYS",
        Sigterm: "SIGTERM",
        Sigtrap: "SIGTRAP",
        Sigtstp: "SIGTSTP",
        Sigttin: "SIGTTIN",
        Sigttou: "SIGTTOU",
        Sigunused: "SIGUNUSED",
        Sigurg: "SIGURG",
        Sigusr1: "SIGUSR1",
        Sigusr2: "SIGUSR2",
        Sigvtalrm: "SIGVTALRM",
        Sigwinch: "SIGWINCH",
        Sigxcpu: "SIGXCPU",
        Sigxfsz: "SIGXFSZ",
        Sigbreak: "SIGBREAK",
        Siglost: "SIGLOST",
        Siginfo: "SIGINFO",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReportArch {
    Arm,
    Arm64,
    Ia32,
    Loong64,
    Mips,
    Mipsel,
    Ppc64,
    Riscv64,
    S390x,
    X64,
}

wire::strings! {
    ReportArch by table {
        Arm: "arm",
        Arm64: "arm64",
        Ia32: "ia32",
        Loong64: "loong64",
        Mips: "mips",
        Mipsel: "mipsel",
        Ppc64: "ppc64",
        Riscv64: "riscv64",
        S390x: "s390x",
        X64: "x64",
    }
}

/// A string or an array of strings.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum StringOrStrings {
    String(String),
    Array(Vec<String>),
}

impl<'de> serde::Deserialize<'de> for StringOrStrings {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for StringOrStrings {
    const EXPECTED: &'static str = "`StringOrStrings` (a string or an array)";

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::String(text.into_owned()))
    }

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        wire::read_array(array).map(Self::Array)
    }
}

impl From<String> for StringOrStrings {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for StringOrStrings {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<String>> for StringOrStrings {
    fn from(value: Vec<String>) -> Self {
        Self::Array(value)
    }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serializer};
    use serde::de::{Error, MapAccess, SeqAccess, Unexpected, Visitor};
    use serde::de::value::SeqAccessDeserializer;
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
        /// None of the values that are expected.
        pub(super) fn one_of<T: fmt::Display, E: fmt::Display>(value: T, expected: &[E]) -> Self {
            let expected: Vec<String> = expected.iter().map(|value| format!("`{value}`")).collect();
            let one_of = if expected.len() == 1 { "" } else { "one of " };
            Self(format!("unknown value `{value}`, expected {one_of}{}", expected.join(", ")))
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
        (@known $given:ident table { $($variant:ident: $text:literal),+ }) => {{
            #[allow(non_camel_case_types, clippy::enum_variant_names)]
            enum Known {
                $($variant),+
            }
            const KNOWN: &[(&str, Known)] = &[$(($text, Known::$variant)),+];
            static PLACES: [u16; wire::room(KNOWN)] = wire::places(KNOWN);
            ::core::option::Option::Some(match wire::find($given, KNOWN, &PLACES)? {
                $(Known::$variant => Self::$variant,)+
            })
        }};
    }

    pub(super) use strings;

    /// How many places a table has for so many texts: half of them or more stay free.
    pub const fn room<T>(texts: &[(&str, T)]) -> usize {
        (2 * texts.len()).next_power_of_two()
    }

    /// The first place for a text among so many, by its length and five of its bytes.
    const fn place(text: &str, of: usize) -> usize {
        let (bytes, length) = (text.as_bytes(), text.len());
        let mut place = length;
        if length > 0 {
            place = joined(place, bytes[0]);
            place = joined(place, bytes[length / 4]);
            place = joined(place, bytes[length / 2]);
            place = joined(place, bytes[length - 1 - length / 4]);
            place = joined(place, bytes[length - 1]);
        }
        (place ^ (place >> 7)) & (of - 1)
    }

    const fn joined(place: usize, byte: u8) -> usize {
        place.wrapping_mul(33).wrapping_add(byte as usize)
    }

    /// So many places are tried for a text, one after the other.
    const TRIED: usize = 8;

    /// Which of the texts has which place, counted from one.
    #[allow(clippy::cast_possible_truncation)] // there are not that many
    pub const fn places<T, const N: usize>(texts: &[(&str, T)]) -> [u16; N] {
        let mut places = [0; N];
        let mut at = 0;
        while at < texts.len() {
            let (first, mut tried) = (place(texts[at].0, N), 0);
            while tried < TRIED && places[(first + tried) & (N - 1)] != 0 {
                tried += 1;
            }
            if tried < TRIED {
                places[(first + tried) & (N - 1)] = at as u16 + 1;
            }
            at += 1;
        }
        places
    }

    /// What a text stands for.
    #[inline]
    pub fn find<'a, T, const N: usize>(text: &str, texts: &'a [(&str, T)], places: &[u16; N]) -> Option<&'a T> {
        let first = place(text, N);
        for tried in 0..TRIED {
            let at = places[(first + tried) & (N - 1)].checked_sub(1)?;
            let (other, value) = &texts[usize::from(at)];
            if text == *other {
                return Some(value);
            }
        }
        // It may be one that had no place left.
        texts.iter().find_map(|(other, value)| (text == *other).then_some(value))
    }

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

    pub use serde;

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

    /// Reads the only member that is an array.
    pub fn read_array<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(array: A) -> Result<T, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(array))
    }
}
