// Strings of several shapes beside other values are one variant: the string says which it is.
type Unit = "ms" | "s" | "m" | "h" | "d";
export type Timeout = number | `${number}` | `${number}${Unit}` | `${number} ${Uppercase<Unit>}`;

// One that has a name is a variant of its own.
export type Hex = `0x${string}`;
export type Color = Hex | `rgb(${string})` | `hsl(${string})` | { name: string };
