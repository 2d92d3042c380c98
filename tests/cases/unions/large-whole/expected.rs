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
pub struct Acre {
    pub kind: literal::Acre,
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
pub struct Beam {
    pub kind: literal::Beam,
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
pub struct Cape {
    pub kind: literal::Cape,
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
pub struct Dune {
    pub kind: literal::Dune,
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
pub struct Edge {
    pub kind: literal::Edge,
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
pub struct Fern {
    pub kind: literal::Fern,
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
pub struct Gate {
    pub kind: literal::Gate,
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
pub struct Hill {
    pub kind: literal::Hill,
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
pub struct Isle {
    pub kind: literal::Isle,
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
pub struct Joint {
    pub kind: literal::Joint,
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
pub struct Knoll {
    pub kind: literal::Knoll,
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
pub struct Lane {
    pub kind: literal::Lane,
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
pub struct Marsh {
    pub kind: literal::Marsh,
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
pub struct Nook {
    pub kind: literal::Nook,
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
pub struct Oak {
    pub kind: literal::Oak,
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
pub struct Pier {
    pub kind: literal::Pier,
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
pub struct Quay {
    pub kind: literal::Quay,
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
pub struct Ridge {
    pub kind: literal::Ridge,
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
pub struct Shed {
    pub kind: literal::Shed,
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
pub struct Tower {
    pub kind: literal::Tower,
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
pub struct Unit {
    pub kind: literal::Unit,
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
pub struct Vale {
    pub kind: literal::Vale,
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
pub struct Well {
    pub kind: literal::Well,
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
pub struct Yard {
    pub kind: literal::Yard,
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
pub struct Zone {
    pub kind: literal::Zone,
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
pub struct Arch {
    pub kind: literal::Arch,
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
pub struct Barn {
    pub kind: literal::Barn,
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
pub struct Creek {
    pub kind: literal::Creek,
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
pub struct Dam {
    pub kind: literal::Dam,
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
pub struct Elm {
    pub kind: literal::Elm,
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
pub struct Ford {
    pub kind: literal::Ford,
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
pub struct Glen {
    pub kind: literal::Glen,
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
pub struct Heath {
    pub kind: literal::Heath,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Feature {
    Acre(Acre),
    Beam(Beam),
    Cape(Cape),
    Dune(Dune),
    Edge(Edge),
    Fern(Fern),
    Gate(Gate),
    Hill(Hill),
    Isle(Isle),
    Joint(Joint),
    Knoll(Knoll),
    Lane(Lane),
    Marsh(Marsh),
    Nook(Nook),
    Oak(Oak),
    Pier(Pier),
    Quay(Quay),
    Ridge(Ridge),
    Shed(Shed),
    Tower(Tower),
    Unit(Unit),
    Vale(Vale),
    Well(Well),
    Yard(Yard),
    Zone(Zone),
    Arch(Arch),
    Barn(Barn),
    Creek(Creek),
    Dam(Dam),
    Elm(Elm),
    Ford(Ford),
    Glen(Glen),
    Heath(Heath),
}

impl<'de> serde::Deserialize<'de> for Feature {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Feature {
    const EXPECTED: &'static str = "`Feature` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("kind")? {
            Some("acre") => object.read().map(Self::Acre),
            Some("beam") => object.read().map(Self::Beam),
            Some("cape") => object.read().map(Self::Cape),
            Some("dune") => object.read().map(Self::Dune),
            Some("edge") => object.read().map(Self::Edge),
            Some("fern") => object.read().map(Self::Fern),
            Some("gate") => object.read().map(Self::Gate),
            Some("hill") => object.read().map(Self::Hill),
            Some("isle") => object.read().map(Self::Isle),
            Some("joint") => object.read().map(Self::Joint),
            Some("knoll") => object.read().map(Self::Knoll),
            Some("lane") => object.read().map(Self::Lane),
            Some("marsh") => object.read().map(Self::Marsh),
            Some("nook") => object.read().map(Self::Nook),
            Some("oak") => object.read().map(Self::Oak),
            Some("pier") => object.read().map(Self::Pier),
            Some("quay") => object.read().map(Self::Quay),
            Some("ridge") => object.read().map(Self::Ridge),
            Some("shed") => object.read().map(Self::Shed),
            Some("tower") => object.read().map(Self::Tower),
            Some("unit") => object.read().map(Self::Unit),
            Some("vale") => object.read().map(Self::Vale),
            Some("well") => object.read().map(Self::Well),
            Some("yard") => object.read().map(Self::Yard),
            Some("zone") => object.read().map(Self::Zone),
            Some("arch") => object.read().map(Self::Arch),
            Some("barn") => object.read().map(Self::Barn),
            Some("creek") => object.read().map(Self::Creek),
            Some("dam") => object.read().map(Self::Dam),
            Some("elm") => object.read().map(Self::Elm),
            Some("ford") => object.read().map(Self::Ford),
            Some("glen") => object.read().map(Self::Glen),
            Some("heath") => object.read().map(Self::Heath),
            _ => Err(object.unknown("Feature", "kind")),
        }
    }
}

impl wire::Tagged for Feature {
    fn has_tag(tag: &str) -> bool {
        [
            "acre", "beam", "cape", "dune", "edge", "fern", "gate", "hill", "isle", "joint",
            "knoll", "lane", "marsh", "nook", "oak", "pier", "quay", "ridge", "shed", "tower",
            "unit", "vale", "well", "yard", "zone", "arch", "barn", "creek", "dam", "elm", "ford",
            "glen", "heath",
        ]
        .contains(&tag)
    }
}

impl From<Acre> for Feature {
    fn from(value: Acre) -> Self {
        Self::Acre(value)
    }
}

impl From<Beam> for Feature {
    fn from(value: Beam) -> Self {
        Self::Beam(value)
    }
}

impl From<Cape> for Feature {
    fn from(value: Cape) -> Self {
        Self::Cape(value)
    }
}

impl From<Dune> for Feature {
    fn from(value: Dune) -> Self {
        Self::Dune(value)
    }
}

impl From<Edge> for Feature {
    fn from(value: Edge) -> Self {
        Self::Edge(value)
    }
}

impl From<Fern> for Feature {
    fn from(value: Fern) -> Self {
        Self::Fern(value)
    }
}

impl From<Gate> for Feature {
    fn from(value: Gate) -> Self {
        Self::Gate(value)
    }
}

impl From<Hill> for Feature {
    fn from(value: Hill) -> Self {
        Self::Hill(value)
    }
}

impl From<Isle> for Feature {
    fn from(value: Isle) -> Self {
        Self::Isle(value)
    }
}

impl From<Joint> for Feature {
    fn from(value: Joint) -> Self {
        Self::Joint(value)
    }
}

impl From<Knoll> for Feature {
    fn from(value: Knoll) -> Self {
        Self::Knoll(value)
    }
}

impl From<Lane> for Feature {
    fn from(value: Lane) -> Self {
        Self::Lane(value)
    }
}

impl From<Marsh> for Feature {
    fn from(value: Marsh) -> Self {
        Self::Marsh(value)
    }
}

impl From<Nook> for Feature {
    fn from(value: Nook) -> Self {
        Self::Nook(value)
    }
}

impl From<Oak> for Feature {
    fn from(value: Oak) -> Self {
        Self::Oak(value)
    }
}

impl From<Pier> for Feature {
    fn from(value: Pier) -> Self {
        Self::Pier(value)
    }
}

impl From<Quay> for Feature {
    fn from(value: Quay) -> Self {
        Self::Quay(value)
    }
}

impl From<Ridge> for Feature {
    fn from(value: Ridge) -> Self {
        Self::Ridge(value)
    }
}

impl From<Shed> for Feature {
    fn from(value: Shed) -> Self {
        Self::Shed(value)
    }
}

impl From<Tower> for Feature {
    fn from(value: Tower) -> Self {
        Self::Tower(value)
    }
}

impl From<Unit> for Feature {
    fn from(value: Unit) -> Self {
        Self::Unit(value)
    }
}

impl From<Vale> for Feature {
    fn from(value: Vale) -> Self {
        Self::Vale(value)
    }
}

impl From<Well> for Feature {
    fn from(value: Well) -> Self {
        Self::Well(value)
    }
}

impl From<Yard> for Feature {
    fn from(value: Yard) -> Self {
        Self::Yard(value)
    }
}

impl From<Zone> for Feature {
    fn from(value: Zone) -> Self {
        Self::Zone(value)
    }
}

impl From<Arch> for Feature {
    fn from(value: Arch) -> Self {
        Self::Arch(value)
    }
}

impl From<Barn> for Feature {
    fn from(value: Barn) -> Self {
        Self::Barn(value)
    }
}

impl From<Creek> for Feature {
    fn from(value: Creek) -> Self {
        Self::Creek(value)
    }
}

impl From<Dam> for Feature {
    fn from(value: Dam) -> Self {
        Self::Dam(value)
    }
}

impl From<Elm> for Feature {
    fn from(value: Elm) -> Self {
        Self::Elm(value)
    }
}

impl From<Ford> for Feature {
    fn from(value: Ford) -> Self {
        Self::Ford(value)
    }
}

impl From<Glen> for Feature {
    fn from(value: Glen) -> Self {
        Self::Glen(value)
    }
}

impl From<Heath> for Feature {
    fn from(value: Heath) -> Self {
        Self::Heath(value)
    }
}

#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct Note {
    pub kind: literal::Note,
    pub about: StringOrFeatureOrNote,
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
pub struct Reference {
    #[serde(rename = "@id")]
    pub id: String,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Drawn {
    Reference(Reference),
    Feature(Feature),
    Note(Note),
}

impl<'de> serde::Deserialize<'de> for Drawn {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Drawn {
    const EXPECTED: &'static str = "`Drawn` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("kind")? {
            Some("note") => object.read().map(Self::Note),
            Some(tag) if wire::has_tag::<Feature>(tag) => object.read().map(Self::Feature),
            _ => object.read().map(Self::Reference),
        }
    }
}

impl From<Reference> for Drawn {
    fn from(value: Reference) -> Self {
        Self::Reference(value)
    }
}

impl From<Feature> for Drawn {
    fn from(value: Feature) -> Self {
        Self::Feature(value)
    }
}

impl From<Note> for Drawn {
    fn from(value: Note) -> Self {
        Self::Note(value)
    }
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct Moor {
    pub kind: MoorKind,
    pub wet: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MoorKind {
    Heath,
    Moor,
}

wire::strings! {
    MoorKind {
        Heath: "heath",
        Moor: "moor",
    }
}

/// A heath that is wet is a moor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Land {
    Feature(Feature),
    Moor(Moor),
}

impl<'de> serde::Deserialize<'de> for Land {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Land {
    const EXPECTED: &'static str = "`Land` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("kind")? {
            Some(
                "acre" | "beam" | "cape" | "dune" | "edge" | "fern" | "gate" | "hill" | "isle"
                | "joint" | "knoll" | "lane" | "marsh" | "nook" | "oak" | "pier" | "quay" | "ridge"
                | "shed" | "tower" | "unit" | "vale" | "well" | "yard" | "zone" | "arch" | "barn"
                | "creek" | "dam" | "elm" | "ford" | "glen",
            ) => object.read().map(Self::Feature),
            Some("heath") => {
                let members = [
                    wire::member(&["kind"], &[], |value| value.read().map(Self::Feature)),
                    wire::member(&["kind", "wet"], &[], |value| value.read().map(Self::Moor)),
                ];
                wire::choose(object, "Land", &members)
            }
            Some("moor") => object.read().map(Self::Moor),
            _ => Err(object.unknown("Land", "kind")),
        }
    }
}

impl From<Feature> for Land {
    fn from(value: Feature) -> Self {
        Self::Feature(value)
    }
}

impl From<Moor> for Land {
    fn from(value: Moor) -> Self {
        Self::Moor(value)
    }
}

/// What the features have already is not beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Wood {
    Feature(Feature),
    Moor(Moor),
}

impl<'de> serde::Deserialize<'de> for Wood {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Wood {
    const EXPECTED: &'static str = "`Wood` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("kind")? {
            Some(
                "acre" | "beam" | "cape" | "dune" | "edge" | "fern" | "gate" | "hill" | "isle"
                | "joint" | "knoll" | "lane" | "marsh" | "nook" | "oak" | "pier" | "quay" | "ridge"
                | "shed" | "tower" | "unit" | "vale" | "well" | "yard" | "zone" | "arch" | "barn"
                | "creek" | "dam" | "elm" | "ford" | "glen",
            ) => object.read().map(Self::Feature),
            Some("heath") => {
                let members = [
                    wire::member(&["kind"], &[], |value| value.read().map(Self::Feature)),
                    wire::member(&["kind", "wet"], &[], |value| value.read().map(Self::Moor)),
                ];
                wire::choose(object, "Wood", &members)
            }
            Some("moor") => object.read().map(Self::Moor),
            _ => Err(object.unknown("Wood", "kind")),
        }
    }
}

impl From<Feature> for Wood {
    fn from(value: Feature) -> Self {
        Self::Feature(value)
    }
}

impl From<Moor> for Wood {
    fn from(value: Moor) -> Self {
        Self::Moor(value)
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
pub struct Bay {
    pub kind: literal::Bay,
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
pub struct Cliff {
    pub kind: literal::Cliff,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Coast {
    Bay(Bay),
    Cliff(Cliff),
    Acre(Acre),
    Beam(Beam),
    Cape(Cape),
    Dune(Dune),
    Edge(Edge),
    Fern(Fern),
    Gate(Gate),
    Hill(Hill),
    Isle(Isle),
    Joint(Joint),
    Lane(Lane),
    Marsh(Marsh),
    Nook(Nook),
    Oak(Oak),
    Pier(Pier),
    Quay(Quay),
    Ridge(Ridge),
    Shed(Shed),
    Tower(Tower),
    Unit(Unit),
    Vale(Vale),
    Well(Well),
    Yard(Yard),
    Zone(Zone),
    Arch(Arch),
    Barn(Barn),
    Creek(Creek),
    Dam(Dam),
    Elm(Elm),
    Ford(Ford),
    Glen(Glen),
    Heath(Heath),
}

impl<'de> serde::Deserialize<'de> for Coast {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Coast {
    const EXPECTED: &'static str = "`Coast` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("kind")? {
            Some("bay") => object.read().map(Self::Bay),
            Some("cliff") => object.read().map(Self::Cliff),
            Some("acre") => object.read().map(Self::Acre),
            Some("beam") => object.read().map(Self::Beam),
            Some("cape") => object.read().map(Self::Cape),
            Some("dune") => object.read().map(Self::Dune),
            Some("edge") => object.read().map(Self::Edge),
            Some("fern") => object.read().map(Self::Fern),
            Some("gate") => object.read().map(Self::Gate),
            Some("hill") => object.read().map(Self::Hill),
            Some("isle") => object.read().map(Self::Isle),
            Some("joint") => object.read().map(Self::Joint),
            Some("lane") => object.read().map(Self::Lane),
            Some("marsh") => object.read().map(Self::Marsh),
            Some("nook") => object.read().map(Self::Nook),
            Some("oak") => object.read().map(Self::Oak),
            Some("pier") => object.read().map(Self::Pier),
            Some("quay") => object.read().map(Self::Quay),
            Some("ridge") => object.read().map(Self::Ridge),
            Some("shed") => object.read().map(Self::Shed),
            Some("tower") => object.read().map(Self::Tower),
            Some("unit") => object.read().map(Self::Unit),
            Some("vale") => object.read().map(Self::Vale),
            Some("well") => object.read().map(Self::Well),
            Some("yard") => object.read().map(Self::Yard),
            Some("zone") => object.read().map(Self::Zone),
            Some("arch") => object.read().map(Self::Arch),
            Some("barn") => object.read().map(Self::Barn),
            Some("creek") => object.read().map(Self::Creek),
            Some("dam") => object.read().map(Self::Dam),
            Some("elm") => object.read().map(Self::Elm),
            Some("ford") => object.read().map(Self::Ford),
            Some("glen") => object.read().map(Self::Glen),
            Some("heath") => object.read().map(Self::Heath),
            _ => Err(object.unknown("Coast", "kind")),
        }
    }
}

impl From<Bay> for Coast {
    fn from(value: Bay) -> Self {
        Self::Bay(value)
    }
}

impl From<Cliff> for Coast {
    fn from(value: Cliff) -> Self {
        Self::Cliff(value)
    }
}

impl From<Acre> for Coast {
    fn from(value: Acre) -> Self {
        Self::Acre(value)
    }
}

impl From<Beam> for Coast {
    fn from(value: Beam) -> Self {
        Self::Beam(value)
    }
}

impl From<Cape> for Coast {
    fn from(value: Cape) -> Self {
        Self::Cape(value)
    }
}

impl From<Dune> for Coast {
    fn from(value: Dune) -> Self {
        Self::Dune(value)
    }
}

impl From<Edge> for Coast {
    fn from(value: Edge) -> Self {
        Self::Edge(value)
    }
}

impl From<Fern> for Coast {
    fn from(value: Fern) -> Self {
        Self::Fern(value)
    }
}

impl From<Gate> for Coast {
    fn from(value: Gate) -> Self {
        Self::Gate(value)
    }
}

impl From<Hill> for Coast {
    fn from(value: Hill) -> Self {
        Self::Hill(value)
    }
}

impl From<Isle> for Coast {
    fn from(value: Isle) -> Self {
        Self::Isle(value)
    }
}

impl From<Joint> for Coast {
    fn from(value: Joint) -> Self {
        Self::Joint(value)
    }
}

impl From<Lane> for Coast {
    fn from(value: Lane) -> Self {
        Self::Lane(value)
    }
}

impl From<Marsh> for Coast {
    fn from(value: Marsh) -> Self {
        Self::Marsh(value)
    }
}

impl From<Nook> for Coast {
    fn from(value: Nook) -> Self {
        Self::Nook(value)
    }
}

impl From<Oak> for Coast {
    fn from(value: Oak) -> Self {
        Self::Oak(value)
    }
}

impl From<Pier> for Coast {
    fn from(value: Pier) -> Self {
        Self::Pier(value)
    }
}

impl From<Quay> for Coast {
    fn from(value: Quay) -> Self {
        Self::Quay(value)
    }
}

impl From<Ridge> for Coast {
    fn from(value: Ridge) -> Self {
        Self::Ridge(value)
    }
}

impl From<Shed> for Coast {
    fn from(value: Shed) -> Self {
        Self::Shed(value)
    }
}

impl From<Tower> for Coast {
    fn from(value: Tower) -> Self {
        Self::Tower(value)
    }
}

impl From<Unit> for Coast {
    fn from(value: Unit) -> Self {
        Self::Unit(value)
    }
}

impl From<Vale> for Coast {
    fn from(value: Vale) -> Self {
        Self::Vale(value)
    }
}

impl From<Well> for Coast {
    fn from(value: Well) -> Self {
        Self::Well(value)
    }
}

impl From<Yard> for Coast {
    fn from(value: Yard) -> Self {
        Self::Yard(value)
    }
}

impl From<Zone> for Coast {
    fn from(value: Zone) -> Self {
        Self::Zone(value)
    }
}

impl From<Arch> for Coast {
    fn from(value: Arch) -> Self {
        Self::Arch(value)
    }
}

impl From<Barn> for Coast {
    fn from(value: Barn) -> Self {
        Self::Barn(value)
    }
}

impl From<Creek> for Coast {
    fn from(value: Creek) -> Self {
        Self::Creek(value)
    }
}

impl From<Dam> for Coast {
    fn from(value: Dam) -> Self {
        Self::Dam(value)
    }
}

impl From<Elm> for Coast {
    fn from(value: Elm) -> Self {
        Self::Elm(value)
    }
}

impl From<Ford> for Coast {
    fn from(value: Ford) -> Self {
        Self::Ford(value)
    }
}

impl From<Glen> for Coast {
    fn from(value: Glen) -> Self {
        Self::Glen(value)
    }
}

impl From<Heath> for Coast {
    fn from(value: Heath) -> Self {
        Self::Heath(value)
    }
}

/// What two of them share is the first one's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum Region {
    Coast(Coast),
    Feature(Feature),
}

impl<'de> serde::Deserialize<'de> for Region {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Region {
    const EXPECTED: &'static str = "`Region` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("kind")? {
            Some(
                "bay" | "cliff" | "acre" | "beam" | "cape" | "dune" | "edge" | "fern" | "gate"
                | "hill" | "isle" | "joint" | "lane" | "marsh" | "nook" | "oak" | "pier" | "quay"
                | "ridge" | "shed" | "tower" | "unit" | "vale" | "well" | "yard" | "zone" | "arch"
                | "barn" | "creek" | "dam" | "elm" | "ford" | "glen" | "heath",
            ) => object.read().map(Self::Coast),
            Some("knoll") => object.read().map(Self::Feature),
            _ => Err(object.unknown("Region", "kind")),
        }
    }
}

impl From<Coast> for Region {
    fn from(value: Coast) -> Self {
        Self::Coast(value)
    }
}

impl From<Feature> for Region {
    fn from(value: Feature) -> Self {
        Self::Feature(value)
    }
}

#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct Map {
    pub all: Vec<MapAll>,
    pub region: Region,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum MapAll {
    Feature(Feature),
    Moor(Moor),
}

impl<'de> serde::Deserialize<'de> for MapAll {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for MapAll {
    const EXPECTED: &'static str = "`MapAll` (an object)";

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("kind")? {
            Some(
                "acre" | "beam" | "cape" | "dune" | "edge" | "fern" | "gate" | "hill" | "isle"
                | "joint" | "knoll" | "lane" | "marsh" | "nook" | "oak" | "pier" | "quay" | "ridge"
                | "shed" | "tower" | "unit" | "vale" | "well" | "yard" | "zone" | "arch" | "barn"
                | "creek" | "dam" | "elm" | "ford" | "glen",
            ) => object.read().map(Self::Feature),
            Some("heath") => {
                let members = [
                    wire::member(&["kind"], &[], |value| value.read().map(Self::Feature)),
                    wire::member(&["kind", "wet"], &[], |value| value.read().map(Self::Moor)),
                ];
                wire::choose(object, "MapAll", &members)
            }
            Some("moor") => object.read().map(Self::Moor),
            _ => Err(object.unknown("MapAll", "kind")),
        }
    }
}

impl From<Feature> for MapAll {
    fn from(value: Feature) -> Self {
        Self::Feature(value)
    }
}

impl From<Moor> for MapAll {
    fn from(value: Moor) -> Self {
        Self::Moor(value)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Named {
    Feature(Feature),
    Nameless,
}

impl serde::Serialize for Named {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Feature(value) => serde::Serialize::serialize(value, serializer),
            Self::Nameless => serializer.serialize_str("nameless"),
        }
    }
}

impl<'de> serde::Deserialize<'de> for Named {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for Named {
    const EXPECTED: &'static str = "`Named` (a string or an object)";

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        match &*text {
            "nameless" => Ok(Self::Nameless),
            _ => wire::refuse_text(&text),
        }
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        wire::read_object(object).map(Self::Feature)
    }
}

impl From<Feature> for Named {
    fn from(value: Feature) -> Self {
        Self::Feature(value)
    }
}

/// The texts of a member are nothing beside any text, and the member is what is left of it.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct Sign {
    pub shows: SignShows,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SignShows {
    Feature(Feature),
    Note(Note),
    Nameless,
    String(String),
}

impl serde::Serialize for SignShows {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Feature(value) => serde::Serialize::serialize(value, serializer),
            Self::Note(value) => serde::Serialize::serialize(value, serializer),
            Self::Nameless => serializer.serialize_str("nameless"),
            Self::String(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl<'de> serde::Deserialize<'de> for SignShows {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for SignShows {
    const EXPECTED: &'static str = "`SignShows` (a string or an object)";

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        match &*text {
            "nameless" => Ok(Self::Nameless),
            _ => Ok(Self::String(text.into_owned())),
        }
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("kind")? {
            Some("note") => object.read().map(Self::Note),
            Some(tag) if wire::has_tag::<Feature>(tag) => object.read().map(Self::Feature),
            _ => Err(object.unknown("SignShows", "kind")),
        }
    }
}

impl From<Feature> for SignShows {
    fn from(value: Feature) -> Self {
        Self::Feature(value)
    }
}

impl From<Note> for SignShows {
    fn from(value: Note) -> Self {
        Self::Note(value)
    }
}

impl From<String> for SignShows {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for SignShows {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

/// A string, [`Feature`] or [`Note`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum StringOrFeatureOrNote {
    String(String),
    Feature(Feature),
    Note(Box<Note>),
}

impl<'de> serde::Deserialize<'de> for StringOrFeatureOrNote {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::by_kind(deserializer)
    }
}

impl<'de> wire::ByKind<'de> for StringOrFeatureOrNote {
    const EXPECTED: &'static str = "`StringOrFeatureOrNote` (a string or an object)";

    fn string<E: serde::de::Error>(text: std::borrow::Cow<'_, str>) -> Result<Self, E> {
        Ok(Self::String(text.into_owned()))
    }

    fn object<A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        let mut object = wire::Object::new(object);
        match object.text("kind")? {
            Some("note") => object.read().map(Self::Note),
            Some(tag) if wire::has_tag::<Feature>(tag) => object.read().map(Self::Feature),
            _ => Err(object.unknown("StringOrFeatureOrNote", "kind")),
        }
    }
}

impl From<String> for StringOrFeatureOrNote {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for StringOrFeatureOrNote {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Feature> for StringOrFeatureOrNote {
    fn from(value: Feature) -> Self {
        Self::Feature(value)
    }
}

impl From<Note> for StringOrFeatureOrNote {
    fn from(value: Note) -> Self {
        Self::Note(Box::new(value))
    }
}

pub mod literal {
    use super::wire;

    /// `"acre"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Acre;

    wire::constant! { Acre = "acre" }

    /// `"arch"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Arch;

    wire::constant! { Arch = "arch" }

    /// `"barn"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Barn;

    wire::constant! { Barn = "barn" }

    /// `"bay"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Bay;

    wire::constant! { Bay = "bay" }

    /// `"beam"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Beam;

    wire::constant! { Beam = "beam" }

    /// `"cape"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Cape;

    wire::constant! { Cape = "cape" }

    /// `"cliff"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Cliff;

    wire::constant! { Cliff = "cliff" }

    /// `"creek"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Creek;

    wire::constant! { Creek = "creek" }

    /// `"dam"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Dam;

    wire::constant! { Dam = "dam" }

    /// `"dune"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Dune;

    wire::constant! { Dune = "dune" }

    /// `"edge"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Edge;

    wire::constant! { Edge = "edge" }

    /// `"elm"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Elm;

    wire::constant! { Elm = "elm" }

    /// `"fern"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Fern;

    wire::constant! { Fern = "fern" }

    /// `"ford"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Ford;

    wire::constant! { Ford = "ford" }

    /// `"gate"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Gate;

    wire::constant! { Gate = "gate" }

    /// `"glen"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Glen;

    wire::constant! { Glen = "glen" }

    /// `"heath"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Heath;

    wire::constant! { Heath = "heath" }

    /// `"hill"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Hill;

    wire::constant! { Hill = "hill" }

    /// `"isle"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Isle;

    wire::constant! { Isle = "isle" }

    /// `"joint"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Joint;

    wire::constant! { Joint = "joint" }

    /// `"knoll"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Knoll;

    wire::constant! { Knoll = "knoll" }

    /// `"lane"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Lane;

    wire::constant! { Lane = "lane" }

    /// `"marsh"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Marsh;

    wire::constant! { Marsh = "marsh" }

    /// `"nook"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Nook;

    wire::constant! { Nook = "nook" }

    /// `"note"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Note;

    wire::constant! { Note = "note" }

    /// `"oak"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Oak;

    wire::constant! { Oak = "oak" }

    /// `"pier"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Pier;

    wire::constant! { Pier = "pier" }

    /// `"quay"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Quay;

    wire::constant! { Quay = "quay" }

    /// `"ridge"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Ridge;

    wire::constant! { Ridge = "ridge" }

    /// `"shed"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Shed;

    wire::constant! { Shed = "shed" }

    /// `"tower"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Tower;

    wire::constant! { Tower = "tower" }

    /// `"unit"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Unit;

    wire::constant! { Unit = "unit" }

    /// `"vale"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Vale;

    wire::constant! { Vale = "vale" }

    /// `"well"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Well;

    wire::constant! { Well = "well" }

    /// `"yard"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Yard;

    wire::constant! { Yard = "yard" }

    /// `"zone"`
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Zone;

    wire::constant! { Zone = "zone" }
}

#[allow(unused_imports)]
pub use wire::InvalidValue;

/// How types are read and written that serde has no derive for.
#[rustfmt::skip] // laid out for those who read it
mod wire {
    use serde::{Deserialize, Deserializer, forward_to_deserialize_any};
    use serde::de::{DeserializeSeed, Error, Expected, IntoDeserializer, MapAccess, SeqAccess, StdError, Unexpected, Visitor};
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

    pub use serde;

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

    /// A union that is asked for its tags where it is a member of others.
    pub trait Tagged {
        fn has_tag(tag: &str) -> bool;
    }

    /// Whether an object with this tag is of the union.
    pub fn has_tag<T: Tagged>(tag: &str) -> bool {
        T::has_tag(tag)
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
}
