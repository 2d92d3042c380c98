#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Failure {
    #[serde(serialize_with = "wire::number")]
    pub code: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

wire::deserialize! {
    Failure {
        code: required("code"),
        detail: optional("detail"),
    }
}

#[allow(clippy::struct_field_names)]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Narrowed {
    pub by_kind: NarrowedByKind,
    pub by_truth: NarrowedByTruth,
    pub by_discriminant: NarrowedByDiscriminant,
    pub by_cases: NarrowedByCases,
    pub by_default: NarrowedByDefault,
    pub by_flag: NarrowedByFlag,
    pub by_key: NarrowedByKey,
    pub by_list: NarrowedByList,
    pub by_class: NarrowedByClass,
    pub by_guard: NarrowedByGuard,
    pub by_both: Option<NarrowedByBoth>,
    pub by_either: NarrowedByEither,
    pub by_chain: NarrowedByChain,
    pub by_nothing: NarrowedByNothing,
    pub by_literal: NarrowedByLiteral,
    pub by_loop: NarrowedByLoop,
    pub by_unknown: Option<NarrowedByUnknown>,
}

wire::deserialize! {
    Narrowed {
        by_kind: required("byKind"),
        by_truth: required("byTruth"),
        by_discriminant: required("byDiscriminant"),
        by_cases: required("byCases"),
        by_default: required("byDefault"),
        by_flag: required("byFlag"),
        by_key: required("byKey"),
        by_list: required("byList"),
        by_class: required("byClass"),
        by_guard: required("byGuard"),
        by_both: required("byBoth"),
        by_either: required("byEither"),
        by_chain: required("byChain"),
        by_nothing: required("byNothing"),
        by_literal: required("byLiteral"),
        by_loop: required("byLoop"),
        by_unknown: required("byUnknown"),
    }
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByKind {
    Text(NarrowedByKindText),
    Size(NarrowedByKindSize),
}

impl<'de> serde::Deserialize<'de> for NarrowedByKind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByKind {
    const EXPECTED: &'static str = "`NarrowedByKind` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["text"], &[], |value| value.read().map(Self::Text)).alone(),
            wire::member(&["size"], &[], |value| value.read().map(Self::Size)).alone(),
        ];
        wire::choose(object, "NarrowedByKind", &members)
    }
}

impl From<NarrowedByKindText> for NarrowedByKind {
    fn from(value: NarrowedByKindText) -> Self {
        Self::Text(value)
    }
}

impl From<NarrowedByKindSize> for NarrowedByKind {
    fn from(value: NarrowedByKindSize) -> Self {
        Self::Size(value)
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
pub struct NarrowedByKindText {
    pub text: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByKindSize {
    #[serde(serialize_with = "wire::number")]
    pub size: f64,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByTruth {
    Error(NarrowedByTruthError),
    User(NarrowedByTruthUser),
}

impl<'de> serde::Deserialize<'de> for NarrowedByTruth {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByTruth {
    const EXPECTED: &'static str = "`NarrowedByTruth` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["error"], &[], |value| value.read().map(Self::Error))
                .fixed(&[("error", &[wire::Literal::Text("nobody")])])
                .alone(),
            wire::member(&["user"], &[], |value| value.read().map(Self::User)).alone(),
        ];
        wire::choose(object, "NarrowedByTruth", &members)
    }
}

impl From<NarrowedByTruthError> for NarrowedByTruth {
    fn from(value: NarrowedByTruthError) -> Self {
        Self::Error(value)
    }
}

impl From<NarrowedByTruthUser> for NarrowedByTruth {
    fn from(value: NarrowedByTruthUser) -> Self {
        Self::User(value)
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
pub struct NarrowedByTruthError {
    pub error: literal::Nobody,
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
pub struct NarrowedByTruthUser {
    pub user: NarrowedByTruthUserInner,
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
pub struct NarrowedByTruthUserInner {
    pub name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByDiscriminant {
    Length(NarrowedByDiscriminantLength),
    Shape(NarrowedByDiscriminantShape),
}

impl<'de> serde::Deserialize<'de> for NarrowedByDiscriminant {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByDiscriminant {
    const EXPECTED: &'static str = "`NarrowedByDiscriminant` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["length"], &[], |value| value.read().map(Self::Length)).alone(),
            wire::member(&["shape"], &[], |value| value.read().map(Self::Shape)).alone(),
        ];
        wire::choose(object, "NarrowedByDiscriminant", &members)
    }
}

impl From<NarrowedByDiscriminantLength> for NarrowedByDiscriminant {
    fn from(value: NarrowedByDiscriminantLength) -> Self {
        Self::Length(value)
    }
}

impl From<NarrowedByDiscriminantShape> for NarrowedByDiscriminant {
    fn from(value: NarrowedByDiscriminantShape) -> Self {
        Self::Shape(value)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByDiscriminantLength {
    #[serde(serialize_with = "wire::number")]
    pub length: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByDiscriminantShape {
    pub shape: NarrowedByDiscriminantShapeInner,
}

#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByDiscriminantShapeInner {
    Circle(ShapeCircle),
    Square(ShapeSquare),
}

impl<'de> serde::Deserialize<'de> for NarrowedByDiscriminantShapeInner {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByDiscriminantShapeInner {
    const EXPECTED: &'static str = "`NarrowedByDiscriminantShapeInner` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("kind")? {
            Some("circle") => object.read().map(Self::Circle),
            Some("square") => object.read().map(Self::Square),
            _ => Err(object.unknown("NarrowedByDiscriminantShapeInner", "kind")),
        }
    }
}

impl From<ShapeCircle> for NarrowedByDiscriminantShapeInner {
    fn from(value: ShapeCircle) -> Self {
        Self::Circle(value)
    }
}

impl From<ShapeSquare> for NarrowedByDiscriminantShapeInner {
    fn from(value: ShapeSquare) -> Self {
        Self::Square(value)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ShapeSquare {
    pub kind: literal::Square,
    #[serde(serialize_with = "wire::number")]
    pub side: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByCases {
    Circle(NarrowedByCasesCircle),
    Straight(NarrowedByCasesStraight),
}

impl<'de> serde::Deserialize<'de> for NarrowedByCases {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByCases {
    const EXPECTED: &'static str = "`NarrowedByCases` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["circle"], &[], |value| value.read().map(Self::Circle)).alone(),
            wire::member(&["straight"], &[], |value| value.read().map(Self::Straight))
                .fixed(&[(
                    "straight",
                    &[wire::Literal::Text("square"), wire::Literal::Text("line")],
                )])
                .alone(),
        ];
        wire::choose(object, "NarrowedByCases", &members)
    }
}

impl From<NarrowedByCasesCircle> for NarrowedByCases {
    fn from(value: NarrowedByCasesCircle) -> Self {
        Self::Circle(value)
    }
}

impl From<NarrowedByCasesStraight> for NarrowedByCases {
    fn from(value: NarrowedByCasesStraight) -> Self {
        Self::Straight(value)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByCasesCircle {
    pub circle: ShapeCircle,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ShapeCircle {
    pub kind: literal::Circle,
    #[serde(serialize_with = "wire::number")]
    pub radius: f64,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct NarrowedByCasesStraight {
    pub straight: NarrowedByCasesStraightInner,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NarrowedByCasesStraightInner {
    Square,
    Line,
}

wire::strings! {
    NarrowedByCasesStraightInner {
        Square: "square",
        Line: "line",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByDefault {
    Rank(NarrowedByDefaultRank),
    Level(NarrowedByDefaultLevel),
}

impl<'de> serde::Deserialize<'de> for NarrowedByDefault {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByDefault {
    const EXPECTED: &'static str = "`NarrowedByDefault` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["rank"], &[], |value| value.read().map(Self::Rank))
                .fixed(&[("rank", &[wire::Literal::Number(1.0)])])
                .alone(),
            wire::member(&[], &["level"], |value| value.read().map(Self::Level))
                .fixed(&[(
                    "level",
                    &[wire::Literal::Text("mid"), wire::Literal::Text("high")],
                )])
                .alone(),
        ];
        wire::choose(object, "NarrowedByDefault", &members)
    }
}

impl From<NarrowedByDefaultRank> for NarrowedByDefault {
    fn from(value: NarrowedByDefaultRank) -> Self {
        Self::Rank(value)
    }
}

impl From<NarrowedByDefaultLevel> for NarrowedByDefault {
    fn from(value: NarrowedByDefaultLevel) -> Self {
        Self::Level(value)
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
pub struct NarrowedByDefaultRank {
    pub rank: literal::N1,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct NarrowedByDefaultLevel {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<NarrowedByDefaultLevelInner>,
}

wire::deserialize! {
    NarrowedByDefaultLevel {
        level: optional("level"),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NarrowedByDefaultLevelInner {
    Mid,
    High,
}

wire::strings! {
    NarrowedByDefaultLevelInner {
        Mid: "mid",
        High: "high",
    }
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByFlag {
    Number(#[serde(serialize_with = "wire::number")] f64),
    Object(NarrowedByFlagObject),
}

impl<'de> serde::Deserialize<'de> for NarrowedByFlag {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByFlag {
    const EXPECTED: &'static str = "`NarrowedByFlag` (a number or an object)";

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        Ok(Self::Number(number.as_f64()))
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        wire::read_object(object).map(Self::Object)
    }
}

impl From<f64> for NarrowedByFlag {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<NarrowedByFlagObject> for NarrowedByFlag {
    fn from(value: NarrowedByFlagObject) -> Self {
        Self::Object(value)
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
pub struct NarrowedByFlagObject {
    pub failed: String,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByKey {
    Dog(NarrowedByKeyDog),
    Cat(NarrowedByKeyCat),
}

impl<'de> serde::Deserialize<'de> for NarrowedByKey {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByKey {
    const EXPECTED: &'static str = "`NarrowedByKey` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["dog"], &[], |value| value.read().map(Self::Dog)).alone(),
            wire::member(&["cat"], &[], |value| value.read().map(Self::Cat)).alone(),
        ];
        wire::choose(object, "NarrowedByKey", &members)
    }
}

impl From<NarrowedByKeyDog> for NarrowedByKey {
    fn from(value: NarrowedByKeyDog) -> Self {
        Self::Dog(value)
    }
}

impl From<NarrowedByKeyCat> for NarrowedByKey {
    fn from(value: NarrowedByKeyCat) -> Self {
        Self::Cat(value)
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
pub struct NarrowedByKeyDog {
    pub dog: NarrowedByKeyDogInner,
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
pub struct NarrowedByKeyDogInner {
    pub bark: String,
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
pub struct NarrowedByKeyCat {
    pub cat: NarrowedByKeyCatInner,
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
pub struct NarrowedByKeyCatInner {
    pub meow: String,
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
pub struct NarrowedByList {
    pub all: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByClass {
    Failure(NarrowedByClassFailure),
    Result(NarrowedByClassResult),
}

impl<'de> serde::Deserialize<'de> for NarrowedByClass {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByClass {
    const EXPECTED: &'static str = "`NarrowedByClass` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["failure"], &[], |value| value.read().map(Self::Failure)).alone(),
            wire::member(&["result"], &[], |value| value.read().map(Self::Result)).alone(),
        ];
        wire::choose(object, "NarrowedByClass", &members)
    }
}

impl From<NarrowedByClassFailure> for NarrowedByClass {
    fn from(value: NarrowedByClassFailure) -> Self {
        Self::Failure(value)
    }
}

impl From<NarrowedByClassResult> for NarrowedByClass {
    fn from(value: NarrowedByClassResult) -> Self {
        Self::Result(value)
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByClassFailure {
    pub failure: Failure,
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
pub struct NarrowedByClassResult {
    pub result: NarrowedByClassResultInner,
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
pub struct NarrowedByClassResultInner {
    pub done: literal::True,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByGuard {
    Named(NarrowedByGuardNamed),
    Counted(NarrowedByGuardCounted),
}

impl<'de> serde::Deserialize<'de> for NarrowedByGuard {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByGuard {
    const EXPECTED: &'static str = "`NarrowedByGuard` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["named"], &[], |value| value.read().map(Self::Named)).alone(),
            wire::member(&["counted"], &[], |value| value.read().map(Self::Counted)).alone(),
        ];
        wire::choose(object, "NarrowedByGuard", &members)
    }
}

impl From<NarrowedByGuardNamed> for NarrowedByGuard {
    fn from(value: NarrowedByGuardNamed) -> Self {
        Self::Named(value)
    }
}

impl From<NarrowedByGuardCounted> for NarrowedByGuard {
    fn from(value: NarrowedByGuardCounted) -> Self {
        Self::Counted(value)
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
pub struct NarrowedByGuardNamed {
    pub named: NarrowedByGuardNamedInner,
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
pub struct NarrowedByGuardNamedInner {
    pub name: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByGuardCounted {
    pub counted: NarrowedByGuardCountedInner,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByGuardCountedInner {
    #[serde(serialize_with = "wire::number")]
    pub id: f64,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByBoth {
    pub a: String,
    #[serde(serialize_with = "wire::number")]
    pub b: f64,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByEither {
    Plain(NarrowedByEitherPlain),
    Flag(NarrowedByEitherFlag),
}

impl<'de> serde::Deserialize<'de> for NarrowedByEither {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByEither {
    const EXPECTED: &'static str = "`NarrowedByEither` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["plain"], &[], |value| value.read().map(Self::Plain)).alone(),
            wire::member(&["flag"], &[], |value| value.read().map(Self::Flag)).alone(),
        ];
        wire::choose(object, "NarrowedByEither", &members)
    }
}

impl From<NarrowedByEitherPlain> for NarrowedByEither {
    fn from(value: NarrowedByEitherPlain) -> Self {
        Self::Plain(value)
    }
}

impl From<NarrowedByEitherFlag> for NarrowedByEither {
    fn from(value: NarrowedByEitherFlag) -> Self {
        Self::Flag(value)
    }
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByEitherPlain {
    pub plain: StringOrNumber,
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
pub struct NarrowedByEitherFlag {
    pub flag: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByChain {
    Email(NarrowedByChainEmail),
    Order(NarrowedByChainOrder),
}

impl<'de> serde::Deserialize<'de> for NarrowedByChain {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByChain {
    const EXPECTED: &'static str = "`NarrowedByChain` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["email", "customer"], &[], |value| {
                value.read().map(Self::Email)
            })
            .alone(),
            wire::member(&[], &["order"], |value| value.read().map(Self::Order)).alone(),
        ];
        wire::choose(object, "NarrowedByChain", &members)
    }
}

impl From<NarrowedByChainEmail> for NarrowedByChain {
    fn from(value: NarrowedByChainEmail) -> Self {
        Self::Email(value)
    }
}

impl From<NarrowedByChainOrder> for NarrowedByChain {
    fn from(value: NarrowedByChainOrder) -> Self {
        Self::Order(value)
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
pub struct NarrowedByChainEmail {
    pub email: String,
    pub customer: NarrowedByChainEmailCustomer,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct NarrowedByChainEmailCustomer {
    pub email: Option<String>,
}

wire::deserialize! {
    NarrowedByChainEmailCustomer {
        email: required("email"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct NarrowedByChainOrder {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<NarrowedByChainOrderInner>,
}

wire::deserialize! {
    NarrowedByChainOrder {
        order: optional("order"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct NarrowedByChainOrderInner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<NarrowedByChainEmailCustomer>,
}

wire::deserialize! {
    NarrowedByChainOrderInner {
        customer: optional("customer"),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByNothing {
    pub known: NarrowedByNothingKnown,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NarrowedByNothingKnown {
    False,
    Object(NarrowedByNothingKnownObject),
}

impl serde::Serialize for NarrowedByNothingKnown {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::False => serializer.serialize_bool(false),
            Self::Object(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for NarrowedByNothingKnown {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByNothingKnown {
    const EXPECTED: &'static str = "`NarrowedByNothingKnown` (a boolean or an object)";

    fn bool<E: serde::de::Error>(value: bool) -> Result<Self, E> {
        if value {
            wire::refuse_bool(value)
        } else {
            Ok(Self::False)
        }
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        wire::read_object(object).map(Self::Object)
    }
}

impl From<NarrowedByNothingKnownObject> for NarrowedByNothingKnown {
    fn from(value: NarrowedByNothingKnownObject) -> Self {
        Self::Object(value)
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByNothingKnownObject {
    #[serde(serialize_with = "wire::number")]
    pub count: f64,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByLiteral {
    Answer(NarrowedByLiteralAnswer),
    Word(NarrowedByLiteralWord),
}

impl<'de> serde::Deserialize<'de> for NarrowedByLiteral {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByLiteral {
    const EXPECTED: &'static str = "`NarrowedByLiteral` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["answer"], &[], |value| value.read().map(Self::Answer)).alone(),
            wire::member(&["word"], &[], |value| value.read().map(Self::Word)).alone(),
        ];
        wire::choose(object, "NarrowedByLiteral", &members)
    }
}

impl From<NarrowedByLiteralAnswer> for NarrowedByLiteral {
    fn from(value: NarrowedByLiteralAnswer) -> Self {
        Self::Answer(value)
    }
}

impl From<NarrowedByLiteralWord> for NarrowedByLiteral {
    fn from(value: NarrowedByLiteralWord) -> Self {
        Self::Word(value)
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
pub struct NarrowedByLiteralAnswer {
    pub answer: String,
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
pub struct NarrowedByLiteralWord {
    pub word: String,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByLoop {
    #[serde(serialize_with = "wire::number")]
    pub count: f64,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NarrowedByUnknown {
    Text(NarrowedByUnknownText),
    Plain(NarrowedByUnknownPlain),
}

impl<'de> serde::Deserialize<'de> for NarrowedByUnknown {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for NarrowedByUnknown {
    const EXPECTED: &'static str = "`NarrowedByUnknown` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let object = wire::Object::new(object);
        let members = [
            wire::member(&["text"], &[], |value| value.read().map(Self::Text)).alone(),
            wire::member(&["plain"], &[], |value| value.read().map(Self::Plain)).alone(),
        ];
        wire::choose(object, "NarrowedByUnknown", &members)
    }
}

impl From<NarrowedByUnknownText> for NarrowedByUnknown {
    fn from(value: NarrowedByUnknownText) -> Self {
        Self::Text(value)
    }
}

impl From<NarrowedByUnknownPlain> for NarrowedByUnknown {
    fn from(value: NarrowedByUnknownPlain) -> Self {
        Self::Plain(value)
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
pub struct NarrowedByUnknownText {
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NarrowedByUnknownPlain {
    pub plain: NumberOrBool,
}

/// A number or a boolean.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NumberOrBool {
    Number(#[serde(serialize_with = "wire::number")] f64),
    Bool(bool),
}

impl<'de> serde::Deserialize<'de> for NumberOrBool {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl wire::ByKind<'_> for NumberOrBool {
    const EXPECTED: &'static str = "`NumberOrBool` (a boolean or a number)";

    fn bool<E: serde::de::Error>(value: bool) -> Result<Self, E> {
        Ok(Self::Bool(value))
    }

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        Ok(Self::Number(number.as_f64()))
    }
}

impl From<f64> for NumberOrBool {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for NumberOrBool {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

/// A string or a number.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum StringOrNumber {
    String(String),
    Number(#[serde(serialize_with = "wire::number")] f64),
}

impl<'de> serde::Deserialize<'de> for StringOrNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl wire::ByKind<'_> for StringOrNumber {
    const EXPECTED: &'static str = "`StringOrNumber` (a number or a string)";

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        Ok(Self::Number(number.as_f64()))
    }

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::String(text.into_owned()))
    }
}

impl From<String> for StringOrNumber {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for StringOrNumber {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<f64> for StringOrNumber {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

pub mod literal {
    use super::wire;

    /// `1`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct N1;

    wire::number_constant! { N1: i64 = 1 }

    /// `"circle"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Circle;

    wire::constant! { Circle = "circle" }

    /// `"nobody"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Nobody;

    wire::constant! { Nobody = "nobody" }

    /// `"square"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Square;

    wire::constant! { Square = "square" }

    /// `true`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct True;

    wire::bool_constant! { True = true }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serializer, forward_to_deserialize_any};
    use serde::de::{DeserializeSeed, Error, Expected, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, StdError, Unexpected, Visitor};
    use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
    use std::borrow::Cow;
    use std::cell::Cell;
    use std::cmp::Reverse;
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

    /// A struct without fields: the number that it is in JSON.
    macro_rules! number_constant {
        ($name:ident: $number:ident = $value:expr) => {
            #[allow(deprecated)]
            impl wire::serde::Serialize for $name {
                fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    <$number as wire::serde::Serialize>::serialize(&$value, serializer)
                }
            }

            #[allow(deprecated)]
            impl<'de> wire::serde::Deserialize<'de> for $name {
                #[allow(clippy::cast_precision_loss)]
                fn deserialize<D: wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    const VALUE: $number = $value;
                    wire::only(deserializer, &(VALUE as f64), Self)
                }
            }
        };
    }

    pub(super) use number_constant;

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

    /// `true` or `false`, that none of the members is.
    pub fn refuse_bool<'de, T: ByKind<'de>, E: Error>(value: bool) -> Result<T, E> {
        Err(E::invalid_value(Unexpected::Bool(value), &T::EXPECTED))
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

    /// Reads the only member that is an object.
    pub fn read_object<'de, T: Deserialize<'de>, A: MapAccess<'de>>(object: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object))
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

    impl<T> Member<'_, '_, T> {
        /// Where no key may be there that only others of these members know.
        pub fn alone(self) -> Self {
            Self { alone: true, ..self }
        }
    }
}
