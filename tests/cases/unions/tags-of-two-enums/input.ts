/** Two enums whose members have the same values. */
export enum Kind { Button = 1, Select = 3, Input = 4 }

export enum Style { Primary = 1, Link = 3, Danger = 4 }

export interface PlainButton { kind: Kind.Button; style: Style.Primary; label: string }
export interface LinkButton { kind: Kind.Button; style: Style.Link; url: string }
export interface Options { kind: Kind.Select; options: string[] }
export interface Text { kind: Kind.Input; label: string }

/** A variant is called by the enum that its own tag is of. */
export type Part = PlainButton | LinkButton | Options | Text;
