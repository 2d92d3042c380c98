#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Post {
    TextThread(PostTextThread),
    Text(PostText),
    BlocksThread(PostBlocksThread),
    Blocks(PostBlocks),
}

impl<'de> serde::Deserialize<'de> for Post {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Post {
    const EXPECTED: &'static str = "`Post` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["token", "text", "thread"], &[], |value| {
                value.read().map(Self::TextThread)
            }),
            wire::member(&["token", "text", "channel"], &[], |value| {
                value.read().map(Self::Text)
            }),
            wire::member(&["token", "blocks", "thread"], &[], |value| {
                value.read().map(Self::BlocksThread)
            }),
            wire::member(&["token", "blocks", "channel"], &[], |value| {
                value.read().map(Self::Blocks)
            }),
        ];
        wire::choose(object, "Post", &members)
    }
}

impl From<PostTextThread> for Post {
    fn from(value: PostTextThread) -> Self {
        Self::TextThread(value)
    }
}

impl From<PostText> for Post {
    fn from(value: PostText) -> Self {
        Self::Text(value)
    }
}

impl From<PostBlocksThread> for Post {
    fn from(value: PostBlocksThread) -> Self {
        Self::BlocksThread(value)
    }
}

impl From<PostBlocks> for Post {
    fn from(value: PostBlocks) -> Self {
        Self::Blocks(value)
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
pub struct PostTextThread {
    pub token: String,
    pub text: String,
    pub thread: String,
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
pub struct PostText {
    pub token: String,
    pub text: String,
    pub channel: String,
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
pub struct PostBlocksThread {
    pub token: String,
    pub blocks: Vec<String>,
    pub thread: String,
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
pub struct PostBlocks {
    pub token: String,
    pub blocks: Vec<String>,
    pub channel: String,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Ref<T> {
    Value(RefValue<T>),
    Field(RefField),
    ScaleValue(RefScaleValue<T>),
    ScaleField(RefScaleField),
}

impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Ref<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de, T: serde::Deserialize<'de>> wire::ByKind<'de> for Ref<T> {
    const EXPECTED: &'static str = "`Ref` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["value"], &[], |value| value.read().map(Self::Value)),
            wire::member(&["field"], &[], |value| value.read().map(Self::Field)),
            wire::member(&["scale", "value"], &[], |value| {
                value.read().map(Self::ScaleValue)
            }),
            wire::member(&["scale", "field"], &[], |value| {
                value.read().map(Self::ScaleField)
            }),
        ];
        wire::choose(object, "Ref", &members)
    }
}

impl<T> From<RefValue<T>> for Ref<T> {
    fn from(value: RefValue<T>) -> Self {
        Self::Value(value)
    }
}

impl<T> From<RefField> for Ref<T> {
    fn from(value: RefField) -> Self {
        Self::Field(value)
    }
}

impl<T> From<RefScaleValue<T>> for Ref<T> {
    fn from(value: RefScaleValue<T>) -> Self {
        Self::ScaleValue(value)
    }
}

impl<T> From<RefScaleField> for Ref<T> {
    fn from(value: RefScaleField) -> Self {
        Self::ScaleField(value)
    }
}

#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct RefValue<T> {
    pub value: T,
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
pub struct RefField {
    pub field: String,
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
pub struct RefScaleValue<T> {
    pub scale: String,
    pub value: T,
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
pub struct RefScaleField {
    pub scale: String,
    pub field: String,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NumberRef {
    Value(NumberRefValue),
    Field(NumberRefField),
    ScaleValue(NumberRefScaleValue),
    ScaleField(NumberRefScaleField),
}

impl<'de> serde::Deserialize<'de> for NumberRef {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NumberRef {
    const EXPECTED: &'static str = "`NumberRef` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["value"], &["round"], |value| {
                value.read().map(Self::Value)
            }),
            wire::member(&["field"], &["round"], |value| {
                value.read().map(Self::Field)
            }),
            wire::member(&["scale", "value"], &["round"], |value| {
                value.read().map(Self::ScaleValue)
            }),
            wire::member(&["scale", "field"], &["round"], |value| {
                value.read().map(Self::ScaleField)
            }),
        ];
        wire::choose(object, "NumberRef", &members)
    }
}

impl From<NumberRefValue> for NumberRef {
    fn from(value: NumberRefValue) -> Self {
        Self::Value(value)
    }
}

impl From<NumberRefField> for NumberRef {
    fn from(value: NumberRefField) -> Self {
        Self::Field(value)
    }
}

impl From<NumberRefScaleValue> for NumberRef {
    fn from(value: NumberRefScaleValue) -> Self {
        Self::ScaleValue(value)
    }
}

impl From<NumberRefScaleField> for NumberRef {
    fn from(value: NumberRefScaleField) -> Self {
        Self::ScaleField(value)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize)]
pub struct NumberRefValue {
    #[serde(serialize_with = "wire::number")]
    pub value: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round: Option<bool>,
}

wire::deserialize! {
    NumberRefValue {
        value: required("value"),
        round: optional("round"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct NumberRefField {
    pub field: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round: Option<bool>,
}

wire::deserialize! {
    NumberRefField {
        field: required("field"),
        round: optional("round"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct NumberRefScaleValue {
    pub scale: String,
    #[serde(serialize_with = "wire::number")]
    pub value: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round: Option<bool>,
}

wire::deserialize! {
    NumberRefScaleValue {
        scale: required("scale"),
        value: required("value"),
        round: optional("round"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct NumberRefScaleField {
    pub scale: String,
    pub field: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round: Option<bool>,
}

wire::deserialize! {
    NumberRefScaleField {
        scale: required("scale"),
        field: required("field"),
        round: optional("round"),
    }
}

#[allow(clippy::enum_variant_names)]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Setting {
    ValueString(SettingValueString),
    ValueStringArray(SettingValueStringArray),
    ValueObject(SettingValueObject),
}

impl<'de> serde::Deserialize<'de> for Setting {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Setting {
    const EXPECTED: &'static str = "`Setting` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["value"], &[], |value| value.read().map(Self::ValueString)),
            wire::member(&["value"], &[], |value| {
                value.read().map(Self::ValueStringArray)
            }),
            wire::member(&["value"], &[], |value| value.read().map(Self::ValueObject)),
        ];
        wire::choose(object, "Setting", &members)
    }
}

impl From<SettingValueString> for Setting {
    fn from(value: SettingValueString) -> Self {
        Self::ValueString(value)
    }
}

impl From<SettingValueStringArray> for Setting {
    fn from(value: SettingValueStringArray) -> Self {
        Self::ValueStringArray(value)
    }
}

impl From<SettingValueObject> for Setting {
    fn from(value: SettingValueObject) -> Self {
        Self::ValueObject(value)
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
pub struct SettingValueString {
    pub value: String,
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
pub struct SettingValueStringArray {
    pub value: Vec<String>,
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
pub struct SettingValueObject {
    pub value: SettingValueObjectValue,
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
pub struct SettingValueObjectValue {
    pub low: String,
    pub high: String,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum User {
    V1(v1::User),
    V2(v2::User),
}

impl<'de> serde::Deserialize<'de> for User {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for User {
    const EXPECTED: &'static str = "`User` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["id", "tags"], &[], |value| value.read().map(Self::V1)),
            wire::member(&["id", "tags"], &[], |value| value.read().map(Self::V2)),
        ];
        wire::choose(object, "User", &members)
    }
}

impl From<v1::User> for User {
    fn from(value: v1::User) -> Self {
        Self::V1(value)
    }
}

impl From<v2::User> for User {
    fn from(value: v2::User) -> Self {
        Self::V2(value)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    Always,
    Never,
    AlwaysArray((literal::Always, RuleAlwaysArray1)),
}

impl serde::Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Always => serializer.serialize_str("always"),
            Self::Never => serializer.serialize_str("never"),
            Self::AlwaysArray(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Rule {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Rule {
    const EXPECTED: &'static str = "`Rule` (a string or an array)";

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        match &*text {
            "always" => Ok(Self::Always),
            "never" => Ok(Self::Never),
            _ => wire::refuse_text(&text),
        }
    }

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        wire::read_array(array).map(Self::AlwaysArray)
    }
}

impl From<(literal::Always, RuleAlwaysArray1)> for Rule {
    fn from(value: (literal::Always, RuleAlwaysArray1)) -> Self {
        Self::AlwaysArray(value)
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
pub struct RuleAlwaysArray1 {
    pub except: Vec<String>,
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
#[serde(rename_all = "kebab-case")]
pub struct Events {
    pub issue_opened: EventsIssueOpened,
    pub issue_closed: EventsIssueClosed,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct EventsIssueOpened {
    pub issue: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

wire::deserialize! {
    EventsIssueOpened {
        issue: required("issue"),
        by: optional("by"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct EventsIssueClosed {
    pub issue: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

wire::deserialize! {
    EventsIssueClosed {
        issue: required("issue"),
        at: optional("at"),
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum IssueEvent {
    IssueOpened(EventsIssueOpened),
    IssueClosed(EventsIssueClosed),
    Other(IssueEventOther),
}

impl<'de> serde::Deserialize<'de> for IssueEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for IssueEvent {
    const EXPECTED: &'static str = "`IssueEvent` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["issue"], &["by"], |value| {
                value.read().map(Self::IssueOpened)
            }),
            wire::member(&["issue"], &["at"], |value| {
                value.read().map(Self::IssueClosed)
            }),
            wire::member(&["issue", "other"], &[], |value| {
                value.read().map(Self::Other)
            })
            .fixed(&[("other", &[wire::Literal::Bool(true)])]),
        ];
        wire::choose(object, "IssueEvent", &members)
    }
}

impl From<EventsIssueOpened> for IssueEvent {
    fn from(value: EventsIssueOpened) -> Self {
        Self::IssueOpened(value)
    }
}

impl From<EventsIssueClosed> for IssueEvent {
    fn from(value: EventsIssueClosed) -> Self {
        Self::IssueClosed(value)
    }
}

impl From<IssueEventOther> for IssueEvent {
    fn from(value: IssueEventOther) -> Self {
        Self::Other(value)
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
pub struct IssueEventOther {
    pub issue: String,
    pub other: literal::True,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Query {
    PrefixPath(QueryPrefixPath),
    PrefixAll(QueryPrefixAll),
    SuffixPath(QuerySuffixPath),
    SuffixAll(QuerySuffixAll),
    FuzzyPrefixPath(QueryFuzzyPrefixPath),
    FuzzyPrefixAll(QueryFuzzyPrefixAll),
    FuzzySuffixPath(QueryFuzzySuffixPath),
    FuzzySuffixAll(QueryFuzzySuffixAll),
}

impl<'de> serde::Deserialize<'de> for Query {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Query {
    const EXPECTED: &'static str = "`Query` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["prefix", "path"], &["exact"], |value| {
                value.read().map(Self::PrefixPath)
            }),
            wire::member(&["prefix", "all"], &["exact"], |value| {
                value.read().map(Self::PrefixAll)
            })
            .fixed(&[("all", &[wire::Literal::Bool(true)])]),
            wire::member(&["suffix", "path"], &["exact"], |value| {
                value.read().map(Self::SuffixPath)
            }),
            wire::member(&["suffix", "all"], &["exact"], |value| {
                value.read().map(Self::SuffixAll)
            })
            .fixed(&[("all", &[wire::Literal::Bool(true)])]),
            wire::member(&["prefix", "path"], &["distance"], |value| {
                value.read().map(Self::FuzzyPrefixPath)
            }),
            wire::member(&["prefix", "all"], &["distance"], |value| {
                value.read().map(Self::FuzzyPrefixAll)
            })
            .fixed(&[("all", &[wire::Literal::Bool(true)])]),
            wire::member(&["suffix", "path"], &["distance"], |value| {
                value.read().map(Self::FuzzySuffixPath)
            }),
            wire::member(&["suffix", "all"], &["distance"], |value| {
                value.read().map(Self::FuzzySuffixAll)
            })
            .fixed(&[("all", &[wire::Literal::Bool(true)])]),
        ];
        wire::choose(object, "Query", &members)
    }
}

impl From<QueryPrefixPath> for Query {
    fn from(value: QueryPrefixPath) -> Self {
        Self::PrefixPath(value)
    }
}

impl From<QueryPrefixAll> for Query {
    fn from(value: QueryPrefixAll) -> Self {
        Self::PrefixAll(value)
    }
}

impl From<QuerySuffixPath> for Query {
    fn from(value: QuerySuffixPath) -> Self {
        Self::SuffixPath(value)
    }
}

impl From<QuerySuffixAll> for Query {
    fn from(value: QuerySuffixAll) -> Self {
        Self::SuffixAll(value)
    }
}

impl From<QueryFuzzyPrefixPath> for Query {
    fn from(value: QueryFuzzyPrefixPath) -> Self {
        Self::FuzzyPrefixPath(value)
    }
}

impl From<QueryFuzzyPrefixAll> for Query {
    fn from(value: QueryFuzzyPrefixAll) -> Self {
        Self::FuzzyPrefixAll(value)
    }
}

impl From<QueryFuzzySuffixPath> for Query {
    fn from(value: QueryFuzzySuffixPath) -> Self {
        Self::FuzzySuffixPath(value)
    }
}

impl From<QueryFuzzySuffixAll> for Query {
    fn from(value: QueryFuzzySuffixAll) -> Self {
        Self::FuzzySuffixAll(value)
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct QueryPrefixPath {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact: Option<bool>,
    pub prefix: String,
    pub path: String,
}

wire::deserialize! {
    QueryPrefixPath {
        exact: optional("exact"),
        prefix: required("prefix"),
        path: required("path"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct QueryPrefixAll {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact: Option<bool>,
    pub prefix: String,
    pub all: literal::True,
}

wire::deserialize! {
    QueryPrefixAll {
        exact: optional("exact"),
        prefix: required("prefix"),
        all: required("all"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct QuerySuffixPath {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact: Option<bool>,
    pub suffix: String,
    pub path: String,
}

wire::deserialize! {
    QuerySuffixPath {
        exact: optional("exact"),
        suffix: required("suffix"),
        path: required("path"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct QuerySuffixAll {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact: Option<bool>,
    pub suffix: String,
    pub all: literal::True,
}

wire::deserialize! {
    QuerySuffixAll {
        exact: optional("exact"),
        suffix: required("suffix"),
        all: required("all"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct QueryFuzzyPrefixPath {
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<f64>,
    pub prefix: String,
    pub path: String,
}

wire::deserialize! {
    QueryFuzzyPrefixPath {
        distance: optional("distance"),
        prefix: required("prefix"),
        path: required("path"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct QueryFuzzyPrefixAll {
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<f64>,
    pub prefix: String,
    pub all: literal::True,
}

wire::deserialize! {
    QueryFuzzyPrefixAll {
        distance: optional("distance"),
        prefix: required("prefix"),
        all: required("all"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct QueryFuzzySuffixPath {
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<f64>,
    pub suffix: String,
    pub path: String,
}

wire::deserialize! {
    QueryFuzzySuffixPath {
        distance: optional("distance"),
        suffix: required("suffix"),
        path: required("path"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct QueryFuzzySuffixAll {
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<f64>,
    pub suffix: String,
    pub all: literal::True,
}

wire::deserialize! {
    QueryFuzzySuffixAll {
        distance: optional("distance"),
        suffix: required("suffix"),
        all: required("all"),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Field {
    Text(FieldText),
    ItemsSymbol(FieldItemsSymbol),
    ItemsLinkEntry(FieldItemsLinkEntry),
    Max(FieldMax),
}

impl<'de> serde::Deserialize<'de> for Field {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Field {
    const EXPECTED: &'static str = "`Field` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("type")? {
            Some("Text") => object.read().map(Self::Text),
            Some("List") => {
                let members = [
                    wire::member(&["type", "items"], &[], |value| {
                        value.read().map(Self::ItemsSymbol)
                    }),
                    wire::member(&["type", "items"], &[], |value| {
                        value.read().map(Self::ItemsLinkEntry)
                    }),
                    wire::member(&["type", "items"], &["max"], |value| {
                        value.read().map(Self::Max)
                    }),
                ];
                wire::choose(object, "Field", &members)
            }
            _ => Err(object.unknown("Field", "type")),
        }
    }
}

impl From<FieldText> for Field {
    fn from(value: FieldText) -> Self {
        Self::Text(value)
    }
}

impl From<FieldItemsSymbol> for Field {
    fn from(value: FieldItemsSymbol) -> Self {
        Self::ItemsSymbol(value)
    }
}

impl From<FieldItemsLinkEntry> for Field {
    fn from(value: FieldItemsLinkEntry) -> Self {
        Self::ItemsLinkEntry(value)
    }
}

impl From<FieldMax> for Field {
    fn from(value: FieldMax) -> Self {
        Self::Max(value)
    }
}

#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct FieldText {
    pub r#type: literal::Text,
}

#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct FieldItemsSymbol {
    pub r#type: literal::List,
    pub items: FieldItemsSymbolItems,
}

#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct FieldItemsSymbolItems {
    pub r#type: literal::Symbol,
}

#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct FieldItemsLinkEntry {
    pub r#type: literal::List,
    pub items: FieldItemsLinkEntryItems,
}

#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct FieldItemsLinkEntryItems {
    pub r#type: literal::Link,
    pub of: literal::Entry,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize)]
pub struct FieldMax {
    pub r#type: literal::List,
    pub items: FieldMaxItems,
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
}

wire::deserialize! {
    FieldMax {
        r#type: required("type"),
        items: required("items"),
        max: optional("max"),
    }
}

#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct FieldMaxItems {
    pub r#type: literal::Link,
    pub of: literal::Asset,
}

pub mod v1 {
    use super::wire;

    #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    pub struct User {
        #[serde(serialize_with = "wire::number")]
        pub id: f64,
        pub tags: Vec<String>,
    }
}

pub mod v2 {
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
    pub struct User {
        pub id: String,
        pub tags: Vec<String>,
    }
}

pub mod literal {
    use super::wire;

    /// `"Asset"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Asset;

    wire::constant! { Asset = "Asset" }

    /// `"Entry"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Entry;

    wire::constant! { Entry = "Entry" }

    /// `"Link"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Link;

    wire::constant! { Link = "Link" }

    /// `"List"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct List;

    wire::constant! { List = "List" }

    /// `"Symbol"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Symbol;

    wire::constant! { Symbol = "Symbol" }

    /// `"Text"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Text;

    wire::constant! { Text = "Text" }

    /// `"always"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Always;

    wire::constant! { Always = "always" }

    /// `true`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct True;

    wire::bool_constant! { True = true }
}

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, forward_to_deserialize_any};
    use serde::de::{DeserializeSeed, Error, Expected, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, StdError, Unexpected, Visitor};
    use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqAccessDeserializer, SeqDeserializer};
    use std::borrow::Cow;
    use std::cell::Cell;
    use std::cmp::Reverse;
    use std::fmt;
    use std::marker::PhantomData;

    /// Reads one number or boolean, which is all that a value of this type can be.
    pub fn only<'de, T, V, D>(deserializer: D, only: &V, value: T) -> Result<T, D::Error>
    where
        V: Deserialize<'de> + PartialEq + fmt::Display,
        D: Deserializer<'de>,
    {
        let found = V::deserialize(deserializer)?;
        if found == *only { Ok(value) } else { Err(D::Error::custom(format_args!("expected {only}, found {found}"))) }
    }

    /// A struct without fields: the string that it is in JSON.
    macro_rules! constant {
        ($name:ident = $text:literal) => {
            #[allow(deprecated)]
            impl wire::serde::Serialize for $name {
                fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str($text)
                }
            }

            #[allow(deprecated)]
            impl<'de> wire::serde::Deserialize<'de> for $name {
                fn deserialize<D: wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    wire::text(deserializer, $text, Self)
                }
            }
        };
    }

    pub(super) use constant;

    /// A struct without fields: the boolean that it is in JSON.
    macro_rules! bool_constant {
        ($name:ident = $value:literal) => {
            #[allow(deprecated)]
            impl wire::serde::Serialize for $name {
                fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_bool($value)
                }
            }

            #[allow(deprecated)]
            impl<'de> wire::serde::Deserialize<'de> for $name {
                fn deserialize<D: wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    wire::only(deserializer, &$value, Self)
                }
            }
        };
    }

    pub(super) use bool_constant;

    /// Reads one string, which is all that a value of this type can be.
    pub fn text<'de, T, D: Deserializer<'de>>(deserializer: D, text: &'static str, value: T) -> Result<T, D::Error> {
        deserializer.deserialize_str(TextVisitor { text, value })
    }

    struct TextVisitor<T> {
        text: &'static str,
        value: T,
    }

    impl<T> Visitor<'_> for TextVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{:?}", self.text)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            if text == self.text { Ok(self.value) } else { Err(E::invalid_value(Unexpected::Str(text), &self)) }
        }
    }

    /// How a struct is read: the key of each field, and whether it has to be there.
    ///
    /// Where the key is absent, a field that is `required` is an error, and one that is `optional` is `None`. Whether `null` is
    /// a value is for the field's type to say.
    macro_rules! deserialize {
        ($name:ident $(<$($of:ident),+>)? { $($field:ident: $presence:ident($key:literal)),+ $(,)? }) => {
            wire::deserialize!(@impl $name [$($($of),+)?] object {
                enum Key {
                    $($field),+
                }
                $(let mut $field = ::core::option::Option::None;)+
                while let ::core::option::Option::Some(key) = wire::key_as(&mut object, |key| match key {
                    $($key => ::core::option::Option::Some(Key::$field),)+
                    _ => ::core::option::Option::None,
                })? {
                    match key {
                        $(::core::option::Option::Some(Key::$field) => wire::field(&mut object, &mut $field, $key),)+
                        ::core::option::Option::None => wire::skip(&mut object),
                    }?;
                }
                ::core::result::Result::Ok(Self { $($field: wire::deserialize!(@$presence $field $key)),+ })
            });
        };
        (@impl $name:ident [$($of:ident),*] $object:ident $body:block) => {
            #[allow(deprecated)]
            impl<'de, $($of: wire::serde::Deserialize<'de>),*> wire::serde::Deserialize<'de> for $name<$($of),*> {
                fn deserialize<__D: wire::serde::Deserializer<'de>>(
                    deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    wire::by_key(deserializer)
                }
            }

            #[allow(deprecated, non_camel_case_types, non_snake_case)]
            #[allow(clippy::disallowed_names, clippy::enum_variant_names)]
            impl<'de, $($of: wire::serde::Deserialize<'de>),*> wire::ByKey<'de> for $name<$($of),*> {
                const EXPECTED: &'static str = ::core::concat!("struct ", ::core::stringify!($name));

                fn object<__A: wire::serde::de::MapAccess<'de>>(
                    mut $object: __A,
                ) -> ::core::result::Result<Self, __A::Error> $body
            }
        };
        (@required $field:ident $key:literal) => { wire::required($field, $key)? };
        (@optional $field:ident $key:literal) => { $field };
    }

    pub(super) use deserialize;

    pub use serde;

    /// Reads a struct.
    pub fn by_key<'de, T: ByKey<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_map(KeysVisitor(PhantomData))
    }

    /// A struct that is read key by key.
    pub trait ByKey<'de>: Sized {
        /// What it is, for messages.
        const EXPECTED: &'static str;

        /// From the keys and values of an object.
        fn object<A: MapAccess<'de>>(object: A) -> Result<Self, A::Error>;
    }

    struct KeysVisitor<T>(PhantomData<T>);

    impl<'de, T: ByKey<'de>> Visitor<'de> for KeysVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(T::EXPECTED)
        }

        fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<T, A::Error> {
            T::object(object)
        }
    }

    /// Reads the value of a key that has a field.
    pub fn field<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
        object: &mut A,
        field: &mut Option<T>,
        key: &'static str,
    ) -> Result<(), A::Error> {
        if field.is_some() {
            return Err(A::Error::duplicate_field(key));
        }
        *field = Some(object.next_value()?);
        Ok(())
    }

    /// Passes over the value of a key that has none.
    pub fn skip<'de, A: MapAccess<'de>>(object: &mut A) -> Result<(), A::Error> {
        object.next_value::<IgnoredAny>().map(drop)
    }

    /// Reads the next key, as what it is known as.
    pub fn key_as<'de, K, A: MapAccess<'de>>(
        object: &mut A,
        known: impl Fn(&str) -> K,
    ) -> Result<Option<K>, A::Error> {
        object.next_key_seed(KeyAs(known))
    }

    struct KeyAs<F>(F);

    impl<'de, K, F: Fn(&str) -> K> DeserializeSeed<'de> for KeyAs<F> {
        type Value = K;

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<K, D::Error> {
            deserializer.deserialize_identifier(self)
        }
    }

    impl<K, F: Fn(&str) -> K> Visitor<'_> for KeyAs<F> {
        type Value = K;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a key")
        }

        fn visit_str<E: Error>(self, key: &str) -> Result<K, E> {
            Ok((self.0)(key))
        }
    }

    /// The value of a key that must be there.
    pub fn required<T, E: Error>(value: Option<T>, key: &'static str) -> Result<T, E> {
        value.ok_or_else(|| E::missing_field(key))
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

    /// Reads the only member that is an array.
    pub fn read_array<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(array: A) -> Result<T, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(array))
    }

    /// Reads one of several members from a value that others may be read from too.
    pub type Read<'de, T> = fn(Kept<'_, 'de>) -> Result<T, Misfit>;

    impl<'de> Kept<'_, 'de> {
        /// Reads a member.
        pub fn read<T: Deserialize<'de>>(self) -> Result<T, Misfit> {
            T::deserialize(self)
        }
    }

    /// Reads the one of several members that takes a value and passes over the least of it; if that is several, the first.
    pub fn best<'de, T, E: Error>(value: &Content<'de>, name: &str, members: &[Read<'de, T>]) -> Result<T, E> {
        let (mut best, mut reasons) = (None, Vec::new());
        for read in members {
            let skipped = Cell::new(0);
            let member = match read(Kept(value, Place::Whole, Some(&skipped))) {
                Ok(member) => member,
                Err(reason) => {
                    reasons.push(reason.to_string());
                    continue;
                }
            };
            if skipped.get() == 0 {
                return Ok(member);
            }
            if best.as_ref().is_none_or(|(least, _)| skipped.get() < *least) {
                best = Some((skipped.get(), member));
            }
        }
        if let Some((_, member)) = best {
            return Ok(member);
        }
        let kind = if matches!(value, Content::Array(_)) { "array" } else { "object" };
        Err(E::custom(format_args!("no member of `{name}` takes this {kind}: {}", reasons.join("; "))))
    }

    /// A JSON value that is kept until it is known what to read it as. Strings are those of the input, where it lends them.
    pub enum Content<'de> {
        Null,
        Bool(bool),
        Number(Numeral),
        Text(Cow<'de, str>),
        Array(Vec<Content<'de>>),
        Object(Entries<'de>),
    }

    /// The keys and values of an object.
    pub type Entries<'de> = Vec<(Content<'de>, Content<'de>)>;

    impl<'de> Deserialize<'de> for Content<'de> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            by_kind(deserializer)
        }
    }

    impl<'de> ByKind<'de> for Content<'de> {
        const EXPECTED: &'static str = "a JSON value";

        fn null<E: Error>() -> Result<Self, E> {
            Ok(Self::Null)
        }

        fn bool<E: Error>(value: bool) -> Result<Self, E> {
            Ok(Self::Bool(value))
        }

        fn number<E: Error>(number: Numeral) -> Result<Self, E> {
            Ok(Self::Number(number))
        }

        fn string<E: Error>(text: Cow<'_, str>) -> Result<Self, E> {
            Ok(Self::Text(Cow::Owned(text.into_owned())))
        }

        fn borrowed_string<E: Error>(text: &'de str) -> Result<Self, E> {
            Ok(Self::Text(Cow::Borrowed(text)))
        }

        fn array<A: SeqAccess<'de>>(mut array: A) -> Result<Self, A::Error> {
            let mut elements = Vec::new();
            while let Some(element) = array.next_element()? {
                elements.push(element);
            }
            Ok(Self::Array(elements))
        }

        fn object<A: MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
            let mut entries = Vec::with_capacity(8);
            while let Some(key) = object.next_key()? {
                entries.push((key, object.next_value()?));
            }
            Ok(Self::Object(entries))
        }
    }

    impl Content<'_> {
        /// The string that it is, if it is one.
        pub fn as_str(&self) -> Option<&str> {
            match self {
                Self::Text(text) => Some(text),
                Self::Null | Self::Bool(_) | Self::Number(_) | Self::Array(_) | Self::Object(_) => None,
            }
        }
    }

    /// Reads from a value that was kept, with its place in the whole, and counts what of it is passed over.
    pub struct Kept<'a, 'de>(&'a Content<'de>, Place<'a>, Option<&'a Cell<usize>>);

    impl<'de> IntoDeserializer<'de, Misfit> for Kept<'_, 'de> {
        type Deserializer = Self;

        fn into_deserializer(self) -> Self {
            self
        }
    }

    /// The keys and values of an object that was kept.
    fn kept_entries<'a, 'de>(
        entries: &'a Entries<'de>,
        skipped: Option<&'a Cell<usize>>,
    ) -> impl Iterator<Item = (Kept<'a, 'de>, Kept<'a, 'de>)> {
        let place = |key: &'a Content<'de>| key.as_str().map_or(Place::Whole, Place::Key);
        entries.iter().map(move |(key, value)| (Kept(key, Place::Whole, None), Kept(value, place(key), skipped)))
    }

    impl<'de> Deserializer<'de> for Kept<'_, 'de> {
        type Error = Misfit;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            let value = match self.0 {
                Content::Null => visitor.visit_unit(),
                Content::Bool(value) => visitor.visit_bool(*value),
                Content::Number(Numeral::Signed(value)) => visitor.visit_i64(*value),
                Content::Number(Numeral::Unsigned(value)) => visitor.visit_u64(*value),
                Content::Number(Numeral::Float(value)) => visitor.visit_f64(*value),
                Content::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
                Content::Text(Cow::Owned(text)) => visitor.visit_str(text),
                Content::Array(elements) => {
                    let parts = elements.iter().enumerate().map(|(at, element)| Kept(element, Place::Element(at), self.2));
                    let mut parts = SeqDeserializer::new(parts);
                    visitor.visit_seq(&mut parts).and_then(|value| parts.end().map(|()| value))
                }
                Content::Object(entries) => {
                    let mut parts = MapDeserializer::new(kept_entries(entries, self.2));
                    visitor.visit_map(&mut parts).and_then(|value| parts.end().map(|()| value))
                }
            };
            value.map_err(|misfit| misfit.within(self.1))
        }

        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            match self.0 {
                Content::Null => visitor.visit_none(),
                _ => visitor.visit_some(self),
            }
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misfit> {
            visitor.visit_newtype_struct(self)
        }

        fn deserialize_enum<V: Visitor<'de>>(
            self,
            name: &'static str,
            variants: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Misfit> {
            match self.0 {
                Content::Text(text) => (**text).into_deserializer().deserialize_enum(name, variants, visitor),
                Content::Object(entries) => {
                    let entries = MapDeserializer::new(kept_entries(entries, self.2));
                    MapAccessDeserializer::new(entries).deserialize_enum(name, variants, visitor)
                }
                _ => self.deserialize_any(visitor),
            }
        }

        fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            if let Some(skipped) = self.2 {
                skipped.set(skipped.get() + 1);
            }
            visitor.visit_unit()
        }

        /// An array is no struct, though a derive would take its elements for the fields.
        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            _: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Misfit> {
            match self.0 {
                Content::Array(_) => Err(Misfit::invalid_type(Unexpected::Seq, &visitor).within(self.1)),
                _ => self.deserialize_any(visitor),
            }
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
            tuple_struct map identifier
        }
    }

    /// Where a value stands in the one that it is a part of.
    #[derive(Clone, Copy)]
    pub enum Place<'a> {
        Whole,
        Element(usize),
        Key(&'a str),
    }

    /// Why a value that was kept is refused, and where in it: its format does not know that any more.
    #[derive(Debug)]
    pub struct Misfit(Box<(String, String)>);

    impl Misfit {
        /// As what the value is a part of has it.
        #[cold]
        pub fn within(mut self, place: Place) -> Self {
            let path = &mut self.0.0;
            let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
            match place {
                Place::Whole => {}
                Place::Element(at) => *path = format!("[{at}]{dot}{path}"),
                Place::Key(key) => *path = format!("{key}{dot}{path}"),
            }
            self
        }
    }

    impl Error for Misfit {
        fn custom<T: fmt::Display>(reason: T) -> Self {
            Self(Box::new((String::new(), reason.to_string())))
        }

        fn invalid_type(found: Unexpected, expected: &dyn Expected) -> Self {
            let found = if found == Unexpected::Unit { Unexpected::Other("null") } else { found };
            Self::custom(format_args!("invalid type: {found}, expected {expected}"))
        }
    }

    impl fmt::Display for Misfit {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let (path, reason) = &*self.0;
            if path.is_empty() { f.write_str(reason) } else { write!(f, "at `{path}`: {reason}") }
        }
    }

    impl StdError for Misfit {}

    impl Content<'_> {
        /// For messages.
        pub fn unexpected(&self) -> Unexpected<'_> {
            match self {
                Self::Null => Unexpected::Unit,
                Self::Bool(value) => Unexpected::Bool(*value),
                Self::Number(number) => number.unexpected(),
                Self::Text(text) => Unexpected::Str(text),
                Self::Array(_) => Unexpected::Seq,
                Self::Object(_) => Unexpected::Map,
            }
        }
    }

    /// A value that a key can be fixed to.
    #[allow(dead_code)] // not every file needs every kind
    pub enum Literal {
        Text(&'static str),
        Number(f64),
        Bool(bool),
    }

    impl Literal {
        #[allow(clippy::float_cmp)] // literals are what they are
        fn is(&self, value: &Content) -> bool {
            match (self, value) {
                (Self::Text(literal), Content::Text(text)) => text == literal,
                (Self::Number(literal), Content::Number(number)) => number.as_f64() == *literal,
                (Self::Bool(literal), Content::Bool(value)) => value == literal,
                _ => false,
            }
        }
    }

    /// An object that is read as far as its tag.
    pub struct Object<'de, A> {
        seen: Entries<'de>,
        rest: A,
    }

    impl<A> Object<'_, A> {
        /// Nothing is read yet.
        pub fn new(rest: A) -> Self {
            Self { seen: Vec::new(), rest }
        }
    }

    impl<'de, A: MapAccess<'de>> Object<'de, A> {
        /// The value of a key, if it is there. What comes before it is kept for the member that will be chosen.
        pub fn find(&mut self, key: &str) -> Result<Option<&Content<'de>>, A::Error> {
            let mut found = self.seen.iter().position(|(name, _)| name.as_str() == Some(key));
            while found.is_none() {
                let Some(name) = self.rest.next_key::<Content>()? else { return Ok(None) };
                found = (name.as_str() == Some(key)).then_some(self.seen.len());
                self.seen.push((name, self.rest.next_value()?));
            }
            Ok(found.map(|at| &self.seen[at].1))
        }
    }

    impl<'de, A: MapAccess<'de>> Object<'de, A> {
        /// The value of a key, if it is there and a string.
        pub fn text(&mut self, key: &str) -> Result<Option<&str>, A::Error> {
            Ok(self.find(key)?.and_then(Content::as_str))
        }
    }

    impl<'de, A: MapAccess<'de>> Object<'de, A> {
        /// Reads the member that was chosen: what was seen, then the rest as it comes.
        pub fn read<T: Deserialize<'de>>(self) -> Result<T, A::Error> {
            let chain = Chain { seen: self.seen.iter(), value: None, rest: self.rest };
            T::deserialize(MapAccessDeserializer::new(chain))
        }
    }

    /// The entries of an object that were seen, and then the rest.
    struct Chain<'a, 'de, A> {
        seen: std::slice::Iter<'a, (Content<'de>, Content<'de>)>,
        value: Option<Kept<'a, 'de>>,
        rest: A,
    }

    impl<'de, A: MapAccess<'de>> MapAccess<'de> for Chain<'_, 'de, A> {
        type Error = A::Error;

        fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
            match self.seen.next() {
                Some((key, value)) => {
                    self.value = Some(Kept(value, key.as_str().map_or(Place::Whole, Place::Key), None));
                    seed.deserialize(Kept(key, Place::Whole, None)).map(Some).map_err(A::Error::custom)
                }
                None => self.rest.next_key_seed(seed),
            }
        }

        fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
            match self.value.take() {
                Some(value) => seed.deserialize(value).map_err(A::Error::custom),
                None => self.rest.next_value_seed(seed),
            }
        }
    }

    impl<'de, A: MapAccess<'de>> Object<'de, A> {
        /// No member has the tag that was found.
        pub fn unknown(mut self, name: &str, tag: &str) -> A::Error {
            match self.find(tag) {
                Ok(Some(found)) => {
                    let found = found.unexpected();
                    A::Error::custom(format_args!("no member of `{name}` has {found} as its `{tag}`"))
                }
                Ok(None) => A::Error::custom(format_args!("missing field `{tag}`, which tells the members of `{name}` apart")),
                Err(error) => error,
            }
        }
    }

    /// What is known of a member of a union that is told apart by its keys.
    pub struct Member<'a, 'de, T> {
        required: &'a [&'a str],
        optional: &'a [&'a str],
        fixed: &'a [(&'a str, &'a [Literal])],
        absent: &'a [&'a str],
        alone: bool,
        open: bool,
        read: Read<'de, T>,
    }

    /// A member with the keys that must be there, the other keys that it knows, and what reads it.
    pub fn member<'a, 'de, T>(
        required: &'a [&'a str],
        optional: &'a [&'a str],
        read: Read<'de, T>,
    ) -> Member<'a, 'de, T> {
        Member { required, optional, fixed: &[], absent: &[], alone: false, open: false, read }
    }

    impl<T> Member<'_, '_, T> {
        fn fits(&self, entries: &Entries, all: &[Self]) -> bool {
            self.required.iter().all(|key| value(entries, key).is_some())
                && self.fixed.iter().all(|(key, values)| {
                    value(entries, key).is_none_or(|value| values.iter().any(|literal| literal.is(value)))
                })
                && self.absent.iter().all(|key| value(entries, key).is_none())
                // An object with none of the keys that it may have is none of it.
                && (self.optional.is_empty() || entries.is_empty() || self.known(entries) > 0)
                && !(self.alone && entries.iter().any(|(key, _)| {
                    !self.knows(key) && all.iter().any(|other| other.alone && other.knows(key))
                }))
        }

        fn knows(&self, key: &Content) -> bool {
            self.required.iter().chain(self.optional).any(|known| key.as_str() == Some(known))
        }

        /// How many of the keys that are there it knows.
        fn known(&self, entries: &Entries) -> usize {
            if self.open {
                return entries.len();
            }
            self.required.iter().chain(self.optional).filter(|key| value(entries, key).is_some()).count()
        }
    }

    /// The value of a key; of several, the last.
    fn value<'a, 'de>(entries: &'a Entries<'de>, key: &str) -> Option<&'a Content<'de>> {
        entries.iter().rfind(|(name, _)| name.as_str() == Some(key)).map(|(_, value)| value)
    }

    /// How many keys a message names.
    const MOST_KEYS: usize = 8;

    /// Reads the member that fits and passes over the least of what is there; of several, the one that knows the most keys.
    pub fn choose<'de, T, A: MapAccess<'de>>(
        object: Object<'de, A>,
        name: &str,
        members: &[Member<'_, 'de, T>],
    ) -> Result<T, A::Error> {
        let Object { seen: mut entries, mut rest } = object;
        while let Some(entry) = rest.next_entry()? {
            entries.push(entry);
        }
        let mut fitting: Vec<_> = members.iter().filter(|member| member.fits(&entries, members)).collect();
        if fitting.is_empty() {
            let keys: Vec<_> = entries.iter().filter_map(|(key, _)| key.as_str()).take(MOST_KEYS).collect();
            let keys = if keys.is_empty() { "none".to_owned() } else { format!("`{}`", keys.join("`, `")) };
            return Err(A::Error::custom(format_args!("no member of `{name}` has the keys of this object: {keys}")));
        }
        fitting.sort_by_key(|member| (Reverse(member.known(&entries)), member.open));
        let readers: Vec<_> = fitting.iter().map(|member| member.read).collect();
        best(&Content::Object(entries), name, &readers)
    }

    impl<'a, T> Member<'a, '_, T> {
        /// With keys that have one of these values, if they are there.
        pub fn fixed(self, fixed: &'a [(&'a str, &'a [Literal])]) -> Self {
            Self { fixed, ..self }
        }
    }
}
