#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct Meeting {
    pub at: Rfc3339,
    #[serde(default, deserialize_with = "wire::some")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Rfc3339>,
    #[serde(deserialize_with = "serde::Deserialize::deserialize")]
    pub ended: Option<Rfc3339>,
    pub all: Vec<Rfc3339>,
}

pub use wire::Rfc3339;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize};

    /// A point in time, in JSON as RFC 3339 has it: `2001-02-03T04:05:06Z`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct Rfc3339(#[serde(with = "time::serde::rfc3339")] pub time::OffsetDateTime);

    impl From<time::OffsetDateTime> for Rfc3339 {
        fn from(time: time::OffsetDateTime) -> Self {
            Self(time)
        }
    }

    impl From<Rfc3339> for time::OffsetDateTime {
        fn from(time: Rfc3339) -> Self {
            time.0
        }
    }

    impl std::ops::Deref for Rfc3339 {
        type Target = time::OffsetDateTime;

        fn deref(&self) -> &Self::Target {
            &self.0
        }
    }

    /// Reads the value of a key that may be absent: if the key is there, so is a `T`.
    pub fn some<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        T: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        T::deserialize(deserializer).map(Some)
    }
}
