function pick(from: string | number) {
  if (typeof from === "string") return { from };
  return { from, size: 1 };
}
const named = ({ name }: { name: string }) => ({ name });
const limits = { depth: missing.depth, size: 1 };

export interface Choice {
  picked: ReturnType<typeof pick>;
  named: ReturnType<typeof named>;
  limits: typeof limits;
}
