// What a pattern takes out of a value is part of that.
interface Account {
  id: number;
  owner?: { name: string; tags?: string[] };
  state: "open" | "closed";
}
export function brief({ id, owner: { name } = { name: "nobody" }, state = "open" }: Account) {
  return { id, name, state };
}
export const pair = ([first, second = "none"]: [number, string?]) => ({ first, second });
export async function load(account: Promise<Account>) {
  const { id, owner, state: status } = await account;
  if (!owner) return { id, status, found: false as const };
  const { name, tags = [] } = owner;
  return { id, status, found: true as const, name, tags };
}
const lists: [string[], { size: number }] = [[], { size: 1 }];
export function split() {
  const [[head], { size }] = lists;
  return { head, size };
}
export const given = ({ limit = 10, cursor }: { limit?: number; cursor?: string } = {}) => ({ limit, cursor });

export interface Taken {
  brief: ReturnType<typeof brief>;
  pair: ReturnType<typeof pair>;
  load: Awaited<ReturnType<typeof load>>;
  split: ReturnType<typeof split>;
  given: ReturnType<typeof given>;
}
