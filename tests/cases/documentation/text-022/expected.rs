/// How far away something is.
pub type Distance = f64;

/// A page of a list.
#[derive(
    Debug,
    Clone,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct PageOf<T = MapLegend> {
    pub items: Vec<T>,
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// What a thing has, by name.
pub type ThingProperties = Option<ThingPropertiesValue>;

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ThingPropertiesValue {
    pub names: serde_json::Value,
    pub size: ThingPropertiesValueSize,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ThingPropertiesValueSize {
    #[serde(default, with = "wire::optional_number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<f64>,
    #[serde(serialize_with = "wire::number")]
    pub width: f64,
}

/// What the colours of a map stand for.
#[derive(
    Debug,
    Clone,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct MapLegend {
    pub title: String,
}

/// A thing.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Thing {
    /// Where it is.
    pub at: ThingAt,
    #[serde(serialize_with = "wire::number")]
    pub far: f64,
    #[serde(deserialize_with = "serde::Deserialize::deserialize")]
    pub properties: Option<ThingPropertiesValue>,
    /// What others say of it.
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ThingAt {
    /// From the north.
    #[serde(serialize_with = "wire::number")]
    pub latitude: f64,
    #[serde(serialize_with = "wire::number")]
    pub longitude: f64,
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// Reads the value of a key that may be absent: if the key is there, so is a `T`.
    pub fn some<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        T: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        T::deserialize(deserializer).map(Some)
    }

    /// Reads and writes the numbers of a key that may be absent.
    pub mod optional_number {
        pub use super::number as serialize;
        use serde::{Deserialize, Deserializer};

        /// If the key is there, so is a `T`.
        pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
        where
            T: Deserialize<'de>,
            D: Deserializer<'de>,
        {
            T::deserialize(deserializer).map(Some)
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
        #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // it must come back to the bit
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let integer = *self as i64;
            if (integer as f64).to_bits() == self.to_bits() && integer != i64::MAX {
                serializer.serialize_i64(integer)
            } else {
                serializer.serialize_f64(*self)
            }
        }
    }

    /// Writes a part of something made of numbers.
    pub struct AsNumber<'a, T>(pub &'a T);

    impl<T: Numeric> Serialize for AsNumber<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.write(serializer)
        }
    }

    impl<T: Numeric> Numeric for Option<T> {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Some(value) => serializer.serialize_some(&AsNumber(value)),
                None => serializer.serialize_none(),
            }
        }
    }
}
