/** What takes every string leaves none to the member behind it, which takes any value. */
export type Message = string | { text: string } | Anything;

/** The same with booleans. */
export type Setting = boolean | Anything;

export type Anything = {};
