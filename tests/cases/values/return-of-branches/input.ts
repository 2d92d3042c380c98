// What is returned in several places is any of it.
export function parse(text: string) {
  if (!text) {
    return { ok: false as const, error: "empty" };
  }
  const size = text.length;
  const value = { text, size };
  return { ok: true as const, value };
}
export function level(isLoud: boolean) {
  if (isLoud) return "loud";
  return "quiet";
}
export function alone() {
  return "alone";
}
export function find(name: string) {
  for (const known of ["a", "b"]) {
    if (known === name) return { name };
  }
}
export async function load(id: number) {
  try {
    const response: { items: string[] } = JSON.parse("{}");
    return response;
  } catch {
    return null;
  }
}
export function kind(of: "circle" | "square") {
  switch (of) {
    case "circle":
      return { kind: "circle" as const, radius: 1 };
    default:
      return { kind: "square" as const, side: 1 };
  }
}
export const log = () => {
  console.log("nothing");
};

export type Parsed = ReturnType<typeof parse>;
export type Level = ReturnType<typeof level>;
export type Alone = ReturnType<typeof alone>;
export type Found = ReturnType<typeof find>;
export type Loaded = Awaited<ReturnType<typeof load>>;
export type Shape = ReturnType<typeof kind>;
export interface Report {
  found?: Found;
  log?: ReturnType<typeof log>;
}
