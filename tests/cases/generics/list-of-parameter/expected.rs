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
#[serde(transparent)]
pub struct NonEmpty<A>(pub Vec<A>);

impl<A> From<Vec<A>> for NonEmpty<A> {
    fn from(value: Vec<A>) -> Self {
        Self(value)
    }
}

#[allow(clippy::mismatching_type_param_order)]
impl<A> From<NonEmpty<A>> for Vec<A> {
    fn from(value: NonEmpty<A>) -> Self {
        value.0
    }
}

impl<A> std::ops::Deref for NonEmpty<A> {
    type Target = Vec<A>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

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
pub struct Lists {
    pub texts: NonEmpty<String>,
}
