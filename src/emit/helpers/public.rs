//- Number: number
use serde::Deserialize;
use serde::Serialize;
use serde::Serializer;
use std::fmt;

/// A number that is written as JavaScript does: an integral one without a fraction, `1` and not `1.0`.
#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd, Deserialize)]
#[serde(transparent)]
pub struct Number(pub f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        number(&self.0, serializer)
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

impl From<Number> for f64 {
    fn from(value: Number) -> Self {
        value.0
    }
}

impl std::ops::Deref for Number {
    type Target = f64;

    fn deref(&self) -> &f64 {
        &self.0
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

//- Number_schema: Number
use schemars::JsonSchema;
use schemars::Schema;
use schemars::SchemaGenerator;
use std::borrow::Cow;

impl JsonSchema for Number {
    fn schema_name() -> Cow<'static, str> {
        f64::schema_name()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        f64::json_schema(generator)
    }
}

//- InvalidValue
use std::fmt;

/// A value that is none of those its type has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidValue(String);

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidValue {}

//- one_of: InvalidValue
use std::fmt;

impl InvalidValue {
    /// None of the values that are expected.
    pub(super) fn one_of<T: fmt::Display, E: fmt::Display>(value: T, expected: &[E]) -> Self {
        let expected: Vec<String> = expected.iter().map(|value| format!("`{value}`")).collect();
        let one_of = if expected.len() == 1 { "" } else { "one of " };
        Self(format!("unknown value `{value}`, expected {one_of}{}", expected.join(", ")))
    }
}

//- shape: InvalidValue
impl InvalidValue {
    /// A text of another shape.
    pub(super) fn shape(text: &str, expected: &str) -> Self {
        Self(format!("`{text}` is not of the shape {expected}"))
    }
}

//- Rfc3339
use serde::Deserialize;
use serde::Serialize;

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

//- Rfc3339_schema: Rfc3339
use schemars::JsonSchema;
use schemars::Schema;
use schemars::SchemaGenerator;
use schemars::json_schema;
use std::borrow::Cow;

impl JsonSchema for Rfc3339 {
    fn schema_name() -> Cow<'static, str> {
        "Rfc3339".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date-time" })
    }
}
