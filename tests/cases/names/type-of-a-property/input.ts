// A type without a name that others refer to by its property, `Pet["kind"]`, is one type for all of them, called by that
// property, or by the alias that is just this.
interface components {
  schemas: {
    Message: {
      id: string;
      system?: components["schemas"]["SystemMessage"] | null;
      replies: components["schemas"]["SystemMessage"][];
      priority?: components["schemas"]["Priority"];
    };
    SystemMessage: { type: "text"; content: string } | { type: "joined"; user: string };
    Priority: "low" | "high";
    Pinned: components["schemas"]["Priority"];
    Visibility: "everyone" | "nobody" | null;
    Beside: { sound: "loud" | "quiet" } | null;
    Tags: ("new" | "old")[];
    Room: {
      visibility: components["schemas"]["Visibility"];
      shown?: components["schemas"]["Shown"];
      beside: components["schemas"]["Beside"];
      tags: components["schemas"]["Tags"];
    };
    Shown: components["schemas"]["Visibility"];
  };
}

/** The same once more, by way of the other. */
export type Pinned = components["schemas"]["Pinned"];
export type Message = components["schemas"]["Message"];
export type SystemMessage = components["schemas"]["SystemMessage"];
export type Priority = components["schemas"]["Priority"];
/** What is beside null, or in a list, is called by the alias. */
export type Visibility = components["schemas"]["Visibility"];
export type Shown = components["schemas"]["Shown"];
export type Beside = components["schemas"]["Beside"];
export type Tags = components["schemas"]["Tags"];
export type Room = components["schemas"]["Room"];

export interface Pet {
  kind: "cat" | "dog";
  size: { width: number } | { weight: number };
  tags?: ("old" | "shy")[];
  owner: Owner["contact"];
}

export interface Owner {
  contact: "mail" | "phone" | 3;
  /** Written out, and another type. */
  prefers: "cat" | "dog";
}

export interface Search {
  kind?: Pet["kind"] | null;
  not: Record<string, Pet["kind"][]>;
  size: Pet["size"] | "any";
  other: Pet["size"];
  tag: NonNullable<Pet["tags"]>[number];
  contact: Pet["owner"];
  visibility: components["schemas"]["Visibility"];
}

export type SearchPatch = Partial<Search>;

export interface Box<T extends { state: "open" | "shut" }> {
  state: T["state"];
}

export interface Door {
  state: "open" | "shut";
  box: Box<Door>;
}

export interface Parcel {
  size?: "small" | "large" | null;
  marks: ("fragile" | "urgent")[];
  state?: "open" | "sent";
  via: "air" | "sea";
}

export type Size = NonNullable<Parcel["size"]>;
export type Mark = Parcel["marks"][number];
export type State = Parcel["state"];

interface Schema {
  Enums: { rank: "first" | "second" };
}

type Enums<Name extends keyof Schema["Enums"]> = Name extends string ? Schema["Enums"][Name] : never;

export type Rank = Enums<"rank">;
export type Listed = keyof Omit<Parcel, "size" | "via">;

export interface Handed {
  rank: Rank;
  ranks?: Schema["Enums"]["rank"][];
  keys: Listed[];
  key?: Listed;
  mark: Mark;
}

export interface Known {
  category: "entry" | "notice";
}

export interface Custom {
  category: "custom";
  parameters: string[];
}

/** Of several objects it is none of theirs. */
export type Category = (Known | Custom)["category"];

export interface Deed {
  category: Category;
  of: Known | Custom;
}
