export function settings() {
  return { theme: "dark", size: 12, mode: "wide" as const };
}
const load = async () => ({ items: [1, 2], settings: settings() });

export type Settings = ReturnType<typeof settings>;
export type Loaded = Awaited<ReturnType<typeof load>>;
