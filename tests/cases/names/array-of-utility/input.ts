type Globals = "inherit" | "initial" | "revert" | "unset";
type Length = string | number | null;
type Align = Globals | "start" | "center" | "end";

export interface Rule {
  /** What is left of the lengths is called by what it is, and not by how it was come by. */
  inset: NonNullable<Length>[] | boolean;
  width: Extract<Length, number>[] | NonNullable<Length>[] | null;
  /** What is left of many words is a list. */
  align: Exclude<Align, Globals>[] | Exclude<Align, "start">[] | string;
}
