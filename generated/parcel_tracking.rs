// Made by tserde 0.1.0. Changes to this file are lost when it is made again.
// Command: tserde (target generated/parcel_tracking.rs of tserde.toml)
// Fingerprint of its inputs and options: 970e5971f0bcf2ff

/// One page of a longer list.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Page<T, Cursor = String> {
    pub items: Vec<T>,
    /// Where the next page starts; `null` on the last.
    pub next: Option<Cursor>,
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
}

wire::deserialize! {
    Page<T, Cursor> {
        items: required("items"),
        next: required("next"),
        total: optional("total"),
    }
}

/// `GET /shipments`
pub type ShipmentPage = Page<Shipment>;

/// `GET /shipments/{number}/events`
pub type EventPage = Page<TrackingEvent, Number>;

/// `POST /shipments`: the carrier gives it a number, and knows what happened to it.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct NewShipment {
    pub service: Service,
    pub handling: Handling,
    pub sender: Address,
    pub recipient: ShipmentRecipient,
    pub parcels: Vec<Parcel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<Partner>,
    /// What the customer stores with it.
    pub labels: std::collections::BTreeMap<String, String>,
}

wire::deserialize! {
    NewShipment {
        service: required("service"),
        handling: required("handling"),
        sender: required("sender"),
        recipient: required("recipient"),
        parcels: required("parcels"),
        partner: optional("partner"),
        labels: required("labels"),
    }
}

/// `PATCH /shipments/{number}`
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct ShipmentPatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<Service>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handling: Option<Handling>,
    /// What the customer stores with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<std::collections::BTreeMap<String, String>>,
}

wire::deserialize! {
    ShipmentPatch {
        service: optional("service"),
        handling: optional("handling"),
        labels: optional("labels"),
    }
}

/// Where to be told, by what happened.
#[allow(clippy::struct_field_names)]
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Subscriptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_scanned: Option<Webhook>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_delivered: Option<Webhook>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_delayed: Option<Webhook>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_lost: Option<Webhook>,
}

wire::deserialize! {
    Subscriptions {
        on_scanned: optional("onScanned"),
        on_delivered: optional("onDelivered"),
        on_delayed: optional("onDelayed"),
        on_lost: optional("onLost"),
    }
}

/// An address that is called.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Webhook {
    pub url: String,
    /// Only from this severity on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Severity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<std::collections::BTreeMap<WebhookHeadersKey, String>>,
}

wire::deserialize! {
    Webhook {
        url: required("url"),
        minimum: optional("minimum"),
        headers: optional("headers"),
    }
}

/// A text of the shape `x-${string}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct WebhookHeadersKey(String);

impl WebhookHeadersKey {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn matches(text: &str) -> bool {
        wire::matches(text, &[&[wire::Part::Text("x-"), wire::Part::Any]])
    }
}

impl TryFrom<String> for WebhookHeadersKey {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        if Self::matches(&text) {
            Ok(Self(text))
        } else {
            Err(InvalidValue::shape(&text, "`x-${string}`"))
        }
    }
}

impl std::str::FromStr for WebhookHeadersKey {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        if Self::matches(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidValue::shape(text, "`x-${string}`"))
        }
    }
}

impl From<WebhookHeadersKey> for String {
    fn from(text: WebhookHeadersKey) -> Self {
        text.0
    }
}

impl std::ops::Deref for WebhookHeadersKey {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for WebhookHeadersKey {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for WebhookHeadersKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for WebhookHeadersKey {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::parse(deserializer)
    }
}

/// What every call answers with.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Answer<T> {
    Ok(AnswerOk<T>),
    NotOk(AnswerNotOk),
}

impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Answer<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de, T: serde::Deserialize<'de>> wire::ByKind<'de> for Answer<T> {
    const EXPECTED: &'static str = "`Answer` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.bool("ok")? {
            Some(true) => object.read().map(Self::Ok),
            Some(false) => object.read().map(Self::NotOk),
            _ => Err(object.unknown("Answer", "ok")),
        }
    }
}

impl<T> From<AnswerOk<T>> for Answer<T> {
    fn from(value: AnswerOk<T>) -> Self {
        Self::Ok(value)
    }
}

impl<T> From<AnswerNotOk> for Answer<T> {
    fn from(value: AnswerNotOk) -> Self {
        Self::NotOk(value)
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
pub struct AnswerOk<T> {
    pub ok: literal::True,
    pub value: T,
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AnswerNotOk {
    pub ok: literal::False,
    pub error: Problem,
}

/// RFC 9457, with whatever else there is to say.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Problem {
    pub r#type: String,
    pub title: String,
    #[serde(serialize_with = "wire::number")]
    pub status: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

wire::deserialize! {
    Problem {
        r#type: required("type"),
        title: required("title"),
        status: required("status"),
        detail: optional("detail"),
        ..extra
    }
}

/// How a parcel travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Service {
    Standard,
    Express,
    /// By bicycle, within a city.
    SameDay,
}

wire::strings! {
    Service {
        Standard: "standard",
        Express: "express",
        SameDay: "same-day",
    }
}

/// How urgent a notice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Info,
    Warning,
    Critical,
}

wire::numbers! {
    Severity as i64 {
        Info: 1,
        Warning: 2,
        Critical: 10,
    }
}

/// What has to be minded. The wire carries the sum.
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
#[serde(transparent)]
pub struct Handling(pub u32);

#[allow(dead_code)]
impl Handling {
    pub const NONE: Self = Self(0);
    pub const FRAGILE: Self = Self(1 << 0);
    pub const COLD: Self = Self(1 << 1);
    pub const HAZARDOUS: Self = Self(1 << 2);
    pub const MEDICAL: Self = Self(3);

    /// No flag.
    #[must_use]
    pub const fn empty() -> Self {
        Self(0)
    }

    /// The flags as they are written in JSON; bits without a name are kept.
    #[must_use]
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// The flags as they are written in JSON.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Whether no flag is set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of these flags are set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

impl std::ops::BitOr for Handling {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl std::ops::BitOrAssign for Handling {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

impl std::ops::BitAnd for Handling {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

/// Carriers we hand parcels to; others may be added at any time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Partner {
    Postnord,
    Correos,
    /// Any other string.
    Other(String),
}

wire::strings! {
    Partner {
        Postnord: "postnord",
        Correos: "correos",
        ..Other(String)
    }
}

/// The sizes, on both scales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    S,
    M,
    L,
    N1,
    N2,
    N3,
}

#[allow(dead_code)]
impl Size {
    /// All values, in the order of their declaration.
    pub const ALL: [Self; 6] = [Self::S, Self::M, Self::L, Self::N1, Self::N2, Self::N3];
}

impl serde::Serialize for Size {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::S => serializer.serialize_str("S"),
            Self::M => serializer.serialize_str("M"),
            Self::L => serializer.serialize_str("L"),
            Self::N1 => serializer.serialize_i64(1),
            Self::N2 => serializer.serialize_i64(2),
            Self::N3 => serializer.serialize_i64(3),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Size {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl wire::ByKind<'_> for Size {
    const EXPECTED: &'static str = "one of `\"S\"`, `\"M\"`, `\"L\"`, `1`, `2`, `3`";

    fn number<E: serde::de::Error>(number: wire::Numeral) -> Result<Self, E> {
        match number.as_f64() {
            1.0 => Ok(Self::N1),
            2.0 => Ok(Self::N2),
            3.0 => Ok(Self::N3),
            _ => wire::refuse_number(number),
        }
    }

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        match &*text {
            "S" => Ok(Self::S),
            "M" => Ok(Self::M),
            "L" => Ok(Self::L),
            _ => wire::refuse_text(&text),
        }
    }
}

/// It was scanned at a depot.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Scanned {
    pub depot: DepotId,
    pub direction: ScannedDirection,
    pub kind: literal::Scanned,
    pub at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
}

wire::deserialize! {
    Scanned {
        depot: required("depot"),
        direction: required("direction"),
        kind: required("kind"),
        at: required("at"),
        position: optional("position"),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScannedDirection {
    In,
    Out,
}

wire::strings! {
    ScannedDirection {
        In: "in",
        Out: "out",
    }
}

/// It was handed over.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Delivered {
    /// Who took it; `false` when it was left at the door.
    pub signed_by: StringOrFalse,
    pub photos: Vec<String>,
    pub kind: literal::Delivered,
    pub at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
}

wire::deserialize! {
    Delivered {
        signed_by: required("signedBy"),
        photos: required("photos"),
        kind: required("kind"),
        at: required("at"),
        position: optional("position"),
    }
}

/// It could not go on.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Delayed {
    pub severity: Severity,
    pub reason: DelayedReason,
    pub kind: literal::Delayed,
    pub at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
}

wire::deserialize! {
    Delayed {
        severity: required("severity"),
        reason: required("reason"),
        kind: required("kind"),
        at: required("at"),
        position: optional("position"),
    }
}

#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum DelayedReason {
    Object(DelayedReasonObject),
    String(String),
}

impl<'de> serde::Deserialize<'de> for DelayedReason {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for DelayedReason {
    const EXPECTED: &'static str = "`DelayedReason` (a string or an object)";

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::String(text.into_owned()))
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        wire::read_object(object).map(Self::Object)
    }
}

impl From<DelayedReasonObject> for DelayedReason {
    fn from(value: DelayedReasonObject) -> Self {
        Self::Object(value)
    }
}

impl From<String> for DelayedReason {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for DelayedReason {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DelayedReasonObject {
    #[serde(serialize_with = "wire::number")]
    pub code: f64,
    pub text: String,
}

/// Something happened to a parcel.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum TrackingEvent {
    Scanned(Scanned),
    Delivered(Delivered),
    Delayed(Delayed),
    Lost(TrackingEventLost),
}

impl<'de> serde::Deserialize<'de> for TrackingEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for TrackingEvent {
    const EXPECTED: &'static str = "`TrackingEvent` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("kind")? {
            Some("scanned") => object.read().map(Self::Scanned),
            Some("delivered") => object.read().map(Self::Delivered),
            Some("delayed") => object.read().map(Self::Delayed),
            Some("lost") => object.read().map(Self::Lost),
            _ => Err(object.unknown("TrackingEvent", "kind")),
        }
    }
}

impl From<Scanned> for TrackingEvent {
    fn from(value: Scanned) -> Self {
        Self::Scanned(value)
    }
}

impl From<Delivered> for TrackingEvent {
    fn from(value: Delivered) -> Self {
        Self::Delivered(value)
    }
}

impl From<Delayed> for TrackingEvent {
    fn from(value: Delayed) -> Self {
        Self::Delayed(value)
    }
}

impl From<TrackingEventLost> for TrackingEvent {
    fn from(value: TrackingEventLost) -> Self {
        Self::Lost(value)
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
pub struct TrackingEventLost {
    pub kind: literal::Lost,
    pub at: Timestamp,
}

/// The kinds of event there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TrackingEventKind {
    Scanned,
    Delivered,
    Delayed,
    Lost,
}

wire::strings! {
    TrackingEventKind {
        Scanned: "scanned",
        Delivered: "delivered",
        Delayed: "delayed",
        Lost: "lost",
    }
}

/// A tracking number: `TN` and digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct TrackingNumber(String);

impl TrackingNumber {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn matches(text: &str) -> bool {
        wire::matches(text, &[&[wire::Part::Text("TN"), wire::Part::Number]])
    }
}

impl TryFrom<String> for TrackingNumber {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, InvalidValue> {
        if Self::matches(&text) {
            Ok(Self(text))
        } else {
            Err(InvalidValue::shape(&text, "`TN${number}`"))
        }
    }
}

impl std::str::FromStr for TrackingNumber {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        if Self::matches(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidValue::shape(text, "`TN${number}`"))
        }
    }
}

impl From<TrackingNumber> for String {
    fn from(text: TrackingNumber) -> Self {
        text.0
    }
}

impl std::ops::Deref for TrackingNumber {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for TrackingNumber {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for TrackingNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for TrackingNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::parse(deserializer)
    }
}

/// A depot, by country and number.
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
pub struct DepotId(pub String);

impl From<String> for DepotId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<DepotId> for String {
    fn from(value: DepotId) -> Self {
        value.0
    }
}

impl From<&str> for DepotId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl AsRef<str> for DepotId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::ops::Deref for DepotId {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for DepotId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Longitude and latitude, and the height where it is known.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Position {
    pub longitude: f64,
    pub latitude: f64,
    pub height: Option<f64>,
}

impl serde::Serialize for Position {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq as _;

        let mut array = serializer.serialize_seq(None)?;
        array.serialize_element(&wire::AsNumber(&self.longitude))?;
        array.serialize_element(&wire::AsNumber(&self.latitude))?;
        if let Some(element) = &self.height {
            array.serialize_element(&wire::AsNumber(element))?;
        }
        array.end()
    }
}

impl<'de> serde::Deserialize<'de> for Position {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Position {
    const EXPECTED: &'static str = "an array of 2 to 3 elements";

    fn array<A: serde::de::SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        let mut elements = wire::Elements::new(array, Self::EXPECTED);
        let all = Self {
            longitude: elements.required()?,
            latitude: elements.required()?,
            height: elements.optional()?,
        };
        elements.end()?;
        Ok(all)
    }
}

/// A moment, as RFC 3339 has it.
pub type Timestamp = String;

pub type Grams = i64;

/// A postal address.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Address {
    pub name: String,
    pub lines: Vec<String>,
    pub city: String,
    /// ISO 3166-1, two letters.
    pub country: String,
    /// `null` where the country has none.
    pub postal_code: Option<String>,
}

wire::deserialize! {
    Address {
        name: required("name"),
        lines: required("lines"),
        city: required("city"),
        country: required("country"),
        postal_code: required("postal-code"),
    }
}

/// A parcel on its way.
#[allow(deprecated, clippy::option_option)]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Shipment {
    pub number: TrackingNumber,
    pub service: Service,
    pub handling: Handling,
    pub sender: Address,
    pub recipient: ShipmentRecipient,
    pub parcels: Vec<Parcel>,
    /// The last thing that happened. Absent before the first scan, `null` once it is archived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<Option<TrackingEvent>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<Partner>,
    /// Shipments this one was split into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<Shipment>>,
    #[deprecated = "Use Shipment.parcels."]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Grams>,
    /// What the customer stores with it.
    pub labels: std::collections::BTreeMap<String, String>,
}

wire::deserialize! {
    Shipment {
        number: required("number"),
        service: required("service"),
        handling: required("handling"),
        sender: required("sender"),
        recipient: required("recipient"),
        parcels: required("parcels"),
        latest: optional("latest"),
        partner: optional("partner"),
        parts: optional("parts"),
        weight: optional("weight"),
        labels: required("labels"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ShipmentRecipient {
    pub name: String,
    pub lines: Vec<String>,
    pub city: String,
    /// ISO 3166-1, two letters.
    pub country: String,
    /// `null` where the country has none.
    pub postal_code: Option<String>,
    /// What to do when nobody is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instructions: Option<ShipmentRecipientInstructions>,
}

wire::deserialize! {
    ShipmentRecipient {
        name: required("name"),
        lines: required("lines"),
        city: required("city"),
        country: required("country"),
        postal_code: required("postal-code"),
        instructions: optional("instructions"),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShipmentRecipientInstructions {
    Leave,
    Neighbour,
    Return,
}

wire::strings! {
    ShipmentRecipientInstructions {
        Leave: "leave",
        Neighbour: "neighbour",
        Return: "return",
    }
}

/// One box.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Parcel {
    pub weight: Grams,
    pub size: Size,
    /// In centimetres: length, width, height.
    #[serde(serialize_with = "wire::number")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<(f64, f64, f64)>,
    pub contents: ParcelContents,
}

wire::deserialize! {
    Parcel {
        weight: required("weight"),
        size: required("size"),
        dimensions: optional("dimensions"),
        contents: required("contents"),
    }
}

#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ParcelContents {
    pub description: String,
    pub origin: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
}

wire::deserialize! {
    ParcelContents {
        description: required("description"),
        origin: required("origin"),
        value: optional("value"),
    }
}

/// An amount in a currency.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Money {
    #[serde(serialize_with = "wire::number")]
    pub amount: f64,
    pub currency: MoneyCurrency,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MoneyCurrency {
    Eur,
    Sek,
    Chf,
}

wire::strings! {
    MoneyCurrency {
        Eur: "EUR",
        Sek: "SEK",
        Chf: "CHF",
    }
}

/// A string or `false`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StringOrFalse {
    String(String),
    False,
}

impl serde::Serialize for StringOrFalse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => serde::Serialize::serialize(value, serializer),
            Self::False => serializer.serialize_bool(false),
        }
    }
}

impl<'de> serde::Deserialize<'de> for StringOrFalse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl wire::ByKind<'_> for StringOrFalse {
    const EXPECTED: &'static str = "`StringOrFalse` (a boolean or a string)";

    fn bool<E: serde::de::Error>(value: bool) -> Result<Self, E> {
        if value {
            wire::refuse_bool(value)
        } else {
            Ok(Self::False)
        }
    }

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::String(text.into_owned()))
    }
}

impl From<String> for StringOrFalse {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for StringOrFalse {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

pub mod literal {
    use super::wire;

    /// `"delayed"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Delayed;

    wire::constant! { Delayed = "delayed" }

    /// `"delivered"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Delivered;

    wire::constant! { Delivered = "delivered" }

    /// `false`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct False;

    wire::bool_constant! { False = false }

    /// `"lost"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Lost;

    wire::constant! { Lost = "lost" }

    /// `"scanned"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Scanned;

    wire::constant! { Scanned = "scanned" }

    /// `true`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct True;

    wire::bool_constant! { True = true }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;
pub use wire::Number;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, forward_to_deserialize_any};
    use serde::de::{DeserializeSeed, Error, Expected, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, StdError, Unexpected, Visitor};
    use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
    use serde::ser::SerializeTuple;
    use std::borrow::Cow;
    use std::cell::Cell;
    use std::fmt;
    use std::marker::PhantomData;
    use std::str::FromStr;

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

    impl InvalidValue {
        /// A text of another shape.
        pub(super) fn shape(text: &str, expected: &str) -> Self {
            Self(format!("`{text}` is not of the shape {expected}"))
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
        // The last variant is any other string.
        ($name:ident $(by $table:ident)? { $($variant:ident: $text:literal,)+ ..$other:ident($string:ty) }) => {
            #[allow(deprecated)]
            impl $name {
                /// The value as it is written in JSON.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    match self {
                        Self::$other(text) => text,
                        known => known.known_text(),
                    }
                }

                // Apart, so that it is looked up in a table.
                #[inline(never)]
                const fn known_text(&self) -> &'static str {
                    match self {
                        $(Self::$variant => $text,)+
                        Self::$other(_) => "",
                    }
                }
            }

            #[allow(deprecated)]
            impl ::core::convert::From<$string> for $name {
                fn from(text: $string) -> Self {
                    Self::known(&text).unwrap_or_else(|| Self::$other(text.into()))
                }
            }

            #[allow(deprecated)]
            impl ::core::convert::From<&str> for $name {
                fn from(text: &str) -> Self {
                    Self::known(text).unwrap_or_else(|| Self::$other(text.into()))
                }
            }

            #[allow(deprecated)]
            impl ::core::str::FromStr for $name {
                type Err = ::core::convert::Infallible;

                fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                    ::core::result::Result::Ok(text.into())
                }
            }

            wire::strings!(@impl $name open() $($table)? { $($variant: $text),+ });
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

    /// An enum of numbers: what each variant is in JSON.
    macro_rules! numbers {
        ($name:ident as $number:ident { $($variant:ident: $value:literal),+ $(,)? }) => {
            #[allow(deprecated)]
            impl $name {
                /// All values, in the order of their declaration.
                pub const ALL: [Self; <[$number]>::len(&[$($value),+])] = [$(Self::$variant),+];

                /// The value as it is written in JSON.
                #[must_use]
                pub const fn value(self) -> $number {
                    match self {
                        $(Self::$variant => $value,)+
                    }
                }
            }

            impl ::core::convert::From<$name> for $number {
                fn from(value: $name) -> Self {
                    value.value()
                }
            }

            #[allow(deprecated)]
            impl ::core::convert::TryFrom<$number> for $name {
                type Error = wire::InvalidValue;

                fn try_from(value: $number) -> ::core::result::Result<Self, wire::InvalidValue> {
                    match value {
                        $($value => ::core::result::Result::Ok(Self::$variant),)+
                        _ => ::core::result::Result::Err(wire::InvalidValue::one_of(value, &Self::ALL.map(Self::value))),
                    }
                }
            }

            impl wire::serde::Serialize for $name {
                fn serialize<S: wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                    wire::numbers!(@write $number self.value(), serializer)
                }
            }

            impl<'de> wire::serde::Deserialize<'de> for $name {
                fn deserialize<D: wire::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    wire::numbers!(@read $number deserializer)
                }
            }
        };
        (@write i64 $value:expr, $serializer:ident) => {
            $serializer.serialize_i64($value)
        };
        (@read i64 $deserializer:ident) => {
            wire::integer($deserializer)
        };
    }

    pub(super) use numbers;

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

    /// Reads a string that may be one of those its type knows.
    pub fn open<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: From<String> + for<'a> From<&'a str>,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(Open(PhantomData))
    }

    struct Open<T>(PhantomData<T>);

    impl<T: From<String> + for<'a> From<&'a str>> Visitor<'_> for Open<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            Ok(T::from(text))
        }

        fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
            Ok(T::from(text))
        }
    }

    /// Reads a string that its type takes.
    pub fn parse<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: FromStr,
        T::Err: fmt::Display,
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(Parse(PhantomData))
    }

    struct Parse<T>(PhantomData<T>);

    impl<T> Visitor<'_> for Parse<T>
    where
        T: FromStr,
        T::Err: fmt::Display,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
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
        // All other keys are kept in the last field.
        ($name:ident $(<$($of:ident),+>)? { $($field:ident: $presence:ident($key:literal),)* ..$rest:ident }) => {
            wire::deserialize!(@impl $name [$($($of),+)?] object {
                $(let mut $field = ::core::option::Option::None;)*
                let mut $rest = wire::none_of(|own: Self| own.$rest);
                while let ::core::option::Option::Some(key) = object.next_key::<wire::Key>()? {
                    match key.as_str() {
                        $($key => $field = ::core::option::Option::Some(object.next_value()?),)*
                        _ => _ = $rest.insert(key.read()?, object.next_value()?),
                    }
                }
                ::core::result::Result::Ok(Self { $($field: wire::deserialize!(@$presence $field $key),)* $rest })
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

    /// No other keys yet, in the field of a struct that has them.
    pub fn none_of<S, M: Default>(_field: fn(S) -> M) -> M {
        M::default()
    }

    /// A key of an object, which is that of the input where it lends it.
    pub struct Key<'de>(Cow<'de, str>);

    impl Key<'_> {
        /// To compare with.
        pub fn as_str(&self) -> &str {
            &self.0
        }

        /// To keep.
        pub fn read<'de, T: Deserialize<'de>, E: Error>(self) -> Result<T, E> {
            T::deserialize(self.0.into_deserializer())
        }
    }

    impl<'de> Deserialize<'de> for Key<'de> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_str(KeyVisitor)
        }
    }

    struct KeyVisitor;

    impl<'de> Visitor<'de> for KeyVisitor {
        type Value = Key<'de>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a key")
        }

        fn visit_str<E: Error>(self, key: &str) -> Result<Key<'de>, E> {
            Ok(Key(Cow::Owned(key.to_owned())))
        }

        fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Key<'de>, E> {
            Ok(Key(Cow::Borrowed(key)))
        }

        fn visit_string<E: Error>(self, key: String) -> Result<Key<'de>, E> {
            Ok(Key(Cow::Owned(key)))
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

    /// `true` or `false`, that none of the members is.
    pub fn refuse_bool<'de, T: ByKind<'de>, E: Error>(value: bool) -> Result<T, E> {
        Err(E::invalid_value(Unexpected::Bool(value), &T::EXPECTED))
    }

    /// A number that none of the members is.
    pub fn refuse_number<'de, T: ByKind<'de>, E: Error>(number: Numeral) -> Result<T, E> {
        Err(E::invalid_value(number.unexpected(), &T::EXPECTED))
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

    /// Reads the only member that is an object.
    pub fn read_object<'de, T: Deserialize<'de>, A: MapAccess<'de>>(object: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object))
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
        /// The value of a key, if it is there and `true` or `false`.
        pub fn bool(&mut self, key: &str) -> Result<Option<bool>, A::Error> {
            Ok(match self.find(key)? {
                Some(Content::Bool(value)) => Some(*value),
                _ => None,
            })
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

    /// The elements of an array, one after the other.
    pub struct Elements<A> {
        array: A,
        read: usize,
        expected: &'static str,
    }

    impl<A> Elements<A> {
        /// Nothing is read yet.
        pub fn new(array: A, expected: &'static str) -> Self {
            Self { array, read: 0, expected }
        }
    }

    impl<'de, A: SeqAccess<'de>> Elements<A> {
        /// One element, if there is one left.
        pub fn optional<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, A::Error> {
            let element = self.array.next_element()?;
            self.read += usize::from(element.is_some());
            Ok(element)
        }
    }

    impl<'de, A: SeqAccess<'de>> Elements<A> {
        /// The end; one element more is too many.
        pub fn end(mut self) -> Result<(), A::Error> {
            let mut length = self.read;
            while self.array.next_element::<IgnoredAny>()?.is_some() {
                length += 1;
            }
            if length == self.read { Ok(()) } else { Err(A::Error::invalid_length(length, &self.expected)) }
        }
    }

    impl<'de, A: SeqAccess<'de>> Elements<A> {
        /// One element, which must be there.
        pub fn required<T: Deserialize<'de>>(&mut self) -> Result<T, A::Error> {
            self.optional()?.ok_or_else(|| A::Error::invalid_length(self.read, &self.expected))
        }
    }

    /// A stretch of a text.
    #[allow(dead_code)] // not every file needs every kind
    pub enum Part {
        /// Exactly this.
        Text(&'static str),
        /// Anything, or nothing.
        Any,
        /// A number, as JavaScript writes it.
        Number,
        /// An integer without superfluous zeros.
        Integer,
        /// One of these.
        OneOf(&'static [&'static str]),
        /// Without a lower-case letter.
        Uppercase,
        /// Without an upper-case letter.
        Lowercase,
    }

    /// Whether a text is one of these sequences, from its beginning to its end.
    pub fn matches(text: &str, alternatives: &[&[Part]]) -> bool {
        alternatives.iter().any(|parts| {
            // Where the parts so far can end; a set, so that no way is tried twice.
            let mut ends = vec![false; text.len() + 1];
            ends[0] = true;
            for part in *parts {
                let mut next = vec![false; text.len() + 1];
                for start in (0..ends.len()).filter(|start| ends[*start]) {
                    part.mark_ends(text, start, &mut next);
                }
                ends = next;
            }
            ends[text.len()]
        })
    }

    impl Part {
        /// Marks where this part can end when it begins at `start`.
        fn mark_ends(&self, text: &str, start: usize, ends: &mut [bool]) {
            let rest = &text[start..];
            match self {
                Self::Text(part) => mark_prefix(rest, part, start, ends),
                Self::OneOf(parts) => parts.iter().for_each(|part| mark_prefix(rest, part, start, ends)),
                Self::Any => mark_run(rest, start, ends, |_| true),
                Self::Uppercase => mark_run(rest, start, ends, |letter| letter.to_uppercase().eq([letter])),
                Self::Lowercase => mark_run(rest, start, ends, |letter| letter.to_lowercase().eq([letter])),
                Self::Number => {
                    // Nobody writes a number with more letters.
                    for length in (1..=rest.len().min(32)).filter(|length| rest.is_char_boundary(*length)) {
                        ends[start + length] |= is_number(&rest[..length]);
                    }
                }
                Self::Integer => {
                    let digits = rest.strip_prefix('-').unwrap_or(rest);
                    let first = start + rest.len() - digits.len() + 1;
                    match digits.bytes().next() {
                        Some(b'0') => ends[first] |= digits.len() == rest.len(),
                        Some(b'1'..=b'9') => {
                            ends[first] = true;
                            mark_run(&text[first..], first, ends, |letter| letter.is_ascii_digit());
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    fn mark_prefix(rest: &str, part: &str, start: usize, ends: &mut [bool]) {
        if rest.starts_with(part) {
            ends[start + part.len()] = true;
        }
    }

    /// Marks every place from `start` to the first letter that does not belong.
    fn mark_run(rest: &str, start: usize, ends: &mut [bool], belongs: impl Fn(char) -> bool) {
        ends[start] = true;
        for (at, letter) in rest.char_indices() {
            let end = start + at + letter.len_utf8();
            // Once a place is marked by an earlier run, so are those behind it.
            if !belongs(letter) || ends[end] {
                break;
            }
            ends[end] = true;
        }
    }

    /// Whether a text that is not empty is a finite number to JavaScript's `Number`, which is all that TypeScript asks.
    fn is_number(text: &str) -> bool {
        let digits = text.trim();
        let radix = match digits.get(..2) {
            Some("0x" | "0X") => 16,
            Some("0o" | "0O") => 8,
            Some("0b" | "0B") => 2,
            _ => return digits.is_empty() || digits.parse::<f64>().is_ok_and(f64::is_finite),
        };
        digits.len() > 2 && digits[2..].chars().all(|digit| digit.is_digit(radix))
    }

    impl<T0: Numeric, T1: Numeric, T2: Numeric> Numeric for (T0, T1, T2) {
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut tuple = serializer.serialize_tuple(3)?;
            tuple.serialize_element(&AsNumber(&self.0))?;
            tuple.serialize_element(&AsNumber(&self.1))?;
            tuple.serialize_element(&AsNumber(&self.2))?;
            tuple.end()
        }
    }
}
