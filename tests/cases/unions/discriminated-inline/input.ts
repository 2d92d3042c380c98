export type Result =
  | { ok: true; value: string }
  | { ok: false; error: { code: number } };
