#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Files {
    pub promises: Promises,
    pub constants: Constants,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Promises {
    pub constants: Constants,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Constants {
    #[serde(serialize_with = "wire::number")]
    pub a: f64,
    #[serde(serialize_with = "wire::number")]
    pub b: f64,
    #[serde(serialize_with = "wire::number")]
    pub c: f64,
    #[serde(serialize_with = "wire::number")]
    pub d: f64,
    #[serde(serialize_with = "wire::number")]
    pub e: f64,
    #[serde(serialize_with = "wire::number")]
    pub f: f64,
    #[serde(serialize_with = "wire::number")]
    pub g: f64,
    #[serde(serialize_with = "wire::number")]
    pub h: f64,
    #[serde(serialize_with = "wire::number")]
    pub i: f64,
    #[serde(serialize_with = "wire::number")]
    pub j: f64,
    #[serde(serialize_with = "wire::number")]
    pub k: f64,
    #[serde(serialize_with = "wire::number")]
    pub l: f64,
    #[serde(serialize_with = "wire::number")]
    pub m: f64,
    #[serde(serialize_with = "wire::number")]
    pub n: f64,
    #[serde(serialize_with = "wire::number")]
    pub o: f64,
    #[serde(serialize_with = "wire::number")]
    pub p: f64,
    #[serde(serialize_with = "wire::number")]
    pub q: f64,
    #[serde(serialize_with = "wire::number")]
    pub r: f64,
    #[serde(serialize_with = "wire::number")]
    pub s: f64,
    #[serde(serialize_with = "wire::number")]
    pub t: f64,
    #[serde(serialize_with = "wire::number")]
    pub u: f64,
    #[serde(serialize_with = "wire::number")]
    pub v: f64,
    #[serde(serialize_with = "wire::number")]
    pub w: f64,
    #[serde(serialize_with = "wire::number")]
    pub x: f64,
    #[serde(serialize_with = "wire::number")]
    pub y: f64,
    #[serde(serialize_with = "wire::number")]
    pub z: f64,
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::Serializer;

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
}
