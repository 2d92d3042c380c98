// A union of many objects is one variant of another, and not all of its members again.

export interface Acre { kind: "acre" }
export interface Beam { kind: "beam" }
export interface Cape { kind: "cape" }
export interface Dune { kind: "dune" }
export interface Edge { kind: "edge" }
export interface Fern { kind: "fern" }
export interface Gate { kind: "gate" }
export interface Hill { kind: "hill" }
export interface Isle { kind: "isle" }
export interface Joint { kind: "joint" }
export interface Knoll { kind: "knoll" }
export interface Lane { kind: "lane" }
export interface Marsh { kind: "marsh" }
export interface Nook { kind: "nook" }
export interface Oak { kind: "oak" }
export interface Pier { kind: "pier" }
export interface Quay { kind: "quay" }
export interface Ridge { kind: "ridge" }
export interface Shed { kind: "shed" }
export interface Tower { kind: "tower" }
export interface Unit { kind: "unit" }
export interface Vale { kind: "vale" }
export interface Well { kind: "well" }
export interface Yard { kind: "yard" }
export interface Zone { kind: "zone" }
export interface Arch { kind: "arch" }
export interface Barn { kind: "barn" }
export interface Creek { kind: "creek" }
export interface Dam { kind: "dam" }
export interface Elm { kind: "elm" }
export interface Ford { kind: "ford" }
export interface Glen { kind: "glen" }
export interface Heath { kind: "heath" }

export type Feature =
  | Acre | Beam | Cape | Dune | Edge | Fern | Gate | Hill | Isle | Joint | Knoll
  | Lane | Marsh | Nook | Oak | Pier | Quay | Ridge | Shed | Tower | Unit | Vale
  | Well | Yard | Zone | Arch | Barn | Creek | Dam | Elm | Ford | Glen | Heath;

export interface Note {
  kind: "note";
  about: Feature | Note | string;
}

export interface Reference { "@id": string }

/** What is drawn. */
export type Drawn = Reference | Feature | Note;

export interface Moor { kind: "heath" | "moor"; wet: boolean }

/** A heath that is wet is a moor. */
export type Land = Feature | Moor;

/** What the features have already is not beside them. */
export type Wood = Elm | Feature | Oak | Moor;

export interface Bay { kind: "bay" }
export interface Cliff { kind: "cliff" }

export type Coast =
  | Bay | Cliff | Acre | Beam | Cape | Dune | Edge | Fern | Gate | Hill | Isle | Joint
  | Lane | Marsh | Nook | Oak | Pier | Quay | Ridge | Shed | Tower | Unit | Vale
  | Well | Yard | Zone | Arch | Barn | Creek | Dam | Elm | Ford | Glen | Heath;

/** What two of them share is the first one's. */
export type Region = Coast | Feature;

export interface Map { all: (Feature | Moor)[]; region: Region | Bay }

export type Named = Feature | "nameless";

/** The texts of a member are nothing beside any text, and the member is what is left of it. */
export interface Sign { shows: Named | Note | string }
