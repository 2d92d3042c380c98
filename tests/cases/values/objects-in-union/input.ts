declare const isLarge: boolean;

// Objects next to each other have the properties of each other, as what they lack.
export const choice = isLarge ? { width: 1 } : { height: 2 };
export const commands = [
  { name: "add", flags: ["-a"], run: { shell: "sh" } },
  { name: "remove", run: { node: 20 } },
  { name: "list", flags: ["-l"], run: { shell: "zsh" } },
];
/** What has a name already stays as it is. */
const wide = { width: 1 };
const high = { height: 2 };
export const named = isLarge ? wide : high;
export const fallback = { limit: isLarge && { soft: 1, hard: 2 }, level: isLarge ? "high" : "low" };
export const fixed = [{ a: 1 }, { b: 2 }] as const;

export type Choice = typeof choice;
export type Command = (typeof commands)[number];
export type Named = typeof named;
export type Fallback = typeof fallback;
export type Fixed = (typeof fixed)[number];
