function pick(from: string | number) {
  let picked = from;
  if (typeof from === "string") picked = from.length;
  return { picked, size: 1 };
}
const named = name => ({ name });
const limits = { depth: missing.depth, size: 1 };

export interface Choice {
  picked: ReturnType<typeof pick>;
  named: ReturnType<typeof named>;
  limits: typeof limits;
}
