// What is returned behind a test is what passes it.
export function byKind(from: string | number) {
  if (typeof from === "string") return { text: from };
  return { size: from };
}
export function byTruth(user: { name: string } | null) {
  if (!user) return { error: "nobody" as const };
  return { user };
}
type Shape = { kind: "circle"; radius: number } | { kind: "square"; side: number } | { kind: "line" };
export function byDiscriminant(shape: Shape) {
  if (shape.kind === "line") {
    return { length: 0 };
  }
  return { shape };
}
export function byCases(shape: Shape) {
  switch (shape.kind) {
    case "circle":
      return { circle: shape };
    case "square":
    case "line":
      return { straight: shape.kind };
  }
}
export function byDefault(level: "low" | "mid" | "high" | undefined) {
  switch (level) {
    case "low":
      return { rank: 1 as const };
    default:
      return { level };
  }
}
type Reply = { ok: true; value: number } | { ok: false; reason: string };
export const byFlag = (reply: Reply) => (reply.ok ? reply.value : { failed: reply.reason });
export function byKey(pet: { bark: string } | { meow: string }) {
  return "bark" in pet ? { dog: pet } : { cat: pet };
}
export function byList(of: string | string[] | undefined) {
  const all = Array.isArray(of) ? of : [of ?? ""];
  return { all };
}
class Failure {
  code = 1;
  detail?: string;
}
export function byClass(result: Failure | { done: true }) {
  if (result instanceof Failure) return { failure: result };
  return { result };
}
function isNamed(value: { id: number } | { name: string }): value is { name: string } {
  return "name" in value;
}
export function byGuard(value: { id: number } | { name: string }) {
  return isNamed(value) ? { named: value } : { counted: value };
}
export function byBoth(a: string | null, b: number | null | undefined) {
  if (a === null || b == null) return null;
  return { a, b };
}
export function byEither(of: string | number | boolean) {
  if (typeof of === "string" || typeof of === "number") return { plain: of };
  return { flag: of };
}
export function byChain(order?: { customer?: { email: string | null } }) {
  if (order?.customer?.email) return { email: order.customer.email, customer: order.customer };
  return { order };
}
export function byNothing(count: number | undefined) {
  const known = count !== undefined && { count };
  return { known };
}
export function byLiteral(word: string) {
  if (word === "yes" || word === "no") return { answer: word };
  return { word };
}
export async function byLoop(items: (string | null)[]) {
  for (const item of items) {
    if (item) throw new Error(item);
  }
  return { count: items.length };
}
export function byUnknown(value: unknown) {
  if (typeof value === "string") return { text: value };
  if (typeof value === "number" || typeof value === "boolean") return { plain: value };
  return null;
}

export interface Narrowed {
  byKind: ReturnType<typeof byKind>;
  byTruth: ReturnType<typeof byTruth>;
  byDiscriminant: ReturnType<typeof byDiscriminant>;
  byCases: ReturnType<typeof byCases>;
  byDefault: ReturnType<typeof byDefault>;
  byFlag: ReturnType<typeof byFlag>;
  byKey: ReturnType<typeof byKey>;
  byList: ReturnType<typeof byList>;
  byClass: ReturnType<typeof byClass>;
  byGuard: ReturnType<typeof byGuard>;
  byBoth: ReturnType<typeof byBoth>;
  byEither: ReturnType<typeof byEither>;
  byChain: ReturnType<typeof byChain>;
  byNothing: ReturnType<typeof byNothing>;
  byLiteral: ReturnType<typeof byLiteral>;
  byLoop: Awaited<ReturnType<typeof byLoop>>;
  byUnknown: ReturnType<typeof byUnknown>;
}
