//- number: numeric
use serde::Serializer;

/// Writes numbers as JavaScript does: an integral one without a fraction, `1` and not `1.0`.
///
/// Beyond ±2⁶³, and for `-0.0`, infinities and NaN, it is what the format makes of an `f64`.
pub fn number<T: Numeric, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.write(serializer)
}

//- numeric
use serde::Serializer;

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

//- as_number: numeric
use serde::Serialize;
use serde::Serializer;

/// Writes a part of something made of numbers.
pub struct AsNumber<'a, T>(pub &'a T);

impl<T: Numeric> Serialize for AsNumber<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

//- number_option: as_number
use serde::Serializer;

impl<T: Numeric> Numeric for Option<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&AsNumber(value)),
            None => serializer.serialize_none(),
        }
    }
}

//- number_box: numeric
use serde::Serializer;

impl<T: Numeric> Numeric for Box<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).write(serializer)
    }
}

//- number_vec: as_number
use serde::Serializer;
use serde::ser::SerializeSeq;

impl<T: Numeric> Numeric for Vec<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut array = serializer.serialize_seq(Some(self.len()))?;
        for element in self {
            array.serialize_element(&AsNumber(element))?;
        }
        array.end()
    }
}

//- number_b_tree_map: as_number
use serde::Serialize;
use serde::Serializer;
use std::collections::BTreeMap;

impl<K: Serialize, V: Numeric> Numeric for BTreeMap<K, V> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, AsNumber(value))))
    }
}

//- number_hash_map: as_number
use serde::Serialize;
use serde::Serializer;
use std::collections::HashMap;

impl<K: Serialize, V: Numeric, H> Numeric for HashMap<K, V, H> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, AsNumber(value))))
    }
}

//- number_index_map: as_number
use indexmap::IndexMap;
use serde::Serialize;
use serde::Serializer;

impl<K: Serialize, V: Numeric, H> Numeric for IndexMap<K, V, H> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, AsNumber(value))))
    }
}

//- number_chosen_map: as_number
use serde::Serialize;
use serde::Serializer;

impl<K: Serialize, V: Numeric> Numeric for ChosenMap<K, V> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, AsNumber(value))))
    }
}

//- plain: numeric
use serde::Serialize;
use serde::Serializer;

/// Types that stand next to a number and are written as they are.
macro_rules! plain {
    ($($ty:ty),+ $(,)?) => {
        $(impl Numeric for $ty {
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }
        })+
    };
}
