pub type Category = temporal::api::errors::v1::Category;

pub mod temporal {
    pub mod api {
        pub mod errors {
            pub mod v1 {
                use super::super::super::super::wire;

                #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
                pub enum Category {
                    Unspecified,
                    Benign,
                }

                impl Category {
                    /// All values, in the order of their declaration.
                    pub const ALL: [Self; 2] = [Self::Unspecified, Self::Benign];

                    /// The value as it is written in JSON.
                    #[must_use]
                    pub const fn value(self) -> i64 {
                        match self {
                            Self::Unspecified => 0,
                            Self::Benign => 1,
                        }
                    }
                }

                impl From<Category> for i64 {
                    fn from(value: Category) -> Self {
                        value.value()
                    }
                }

                impl TryFrom<i64> for Category {
                    type Error = super::super::super::super::InvalidValue;

                    fn try_from(
                        value: i64,
                    ) -> Result<Self, super::super::super::super::InvalidValue>
                    {
                        match value {
                            0 => Ok(Self::Unspecified),
                            1 => Ok(Self::Benign),
                            _ => Err(super::super::super::super::InvalidValue::one_of(
                                value,
                                &Self::ALL.map(Self::value),
                            )),
                        }
                    }
                }

                impl serde::Serialize for Category {
                    fn serialize<S: serde::Serializer>(
                        &self,
                        serializer: S,
                    ) -> Result<S::Ok, S::Error> {
                        serializer.serialize_i64(self.value())
                    }
                }

                impl<'de> serde::Deserialize<'de> for Category {
                    fn deserialize<D: serde::Deserializer<'de>>(
                        deserializer: D,
                    ) -> Result<Self, D::Error> {
                        wire::integer(deserializer)
                    }
                }
            }
        }
    }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::Deserializer;
    use serde::de::{Error, Unexpected, Visitor};
    use std::fmt;
    use std::marker::PhantomData;

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

    /// Reads an integer that has to be one of those its type knows; `1.0` is one too.
    pub fn integer<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: TryFrom<i64>,
        T::Error: fmt::Display,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_i64(Integer(PhantomData))
    }

    struct Integer<T>(PhantomData<T>);

    impl<T> Visitor<'_> for Integer<T>
    where
        T: TryFrom<i64>,
        T::Error: fmt::Display,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an integer")
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
            T::try_from(value).map_err(E::custom)
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
            let value = i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))?;
            self.visit_i64(value)
        }

        #[allow(clippy::cast_possible_truncation)] // integral, and small enough
        fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
            if value % 1.0 == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
                self.visit_i64(value as i64)
            } else {
                Err(E::invalid_value(Unexpected::Float(value), &self))
            }
        }
    }
}
