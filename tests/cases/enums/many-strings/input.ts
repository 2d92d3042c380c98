// What begins, ends and is in the middle alike is told apart as well as what is not.
export type Release =
  | "v01.00.00.rc"
  | "v01.10.00.rc"
  | "v01.20.00.rc"
  | "v02.00.00.rc"
  | "v02.10.00.rc"
  | "v02.10.10.rc"
  | "v02.20.00.rc"
  | "v03.00.00.rc"
  | "v03.10.00.rc"
  | "v03.10.10.rc"
  | "v03.20.00.rc"
  | "v04.00.00.rc";

export type Sign = "" | "!" | "?" | "…" | "é" | "ée" | "🎈" | "no sign";

export type Status = "open" | "held" | "paid" | "sent" | "lost" | "back" | "shut" | "void" | (string & {});

export interface Shipment {
  release: Release;
  before?: Release | null;
  signs: Sign[];
  status: Status;
}
