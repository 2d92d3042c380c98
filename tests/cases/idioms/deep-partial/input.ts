// Every level may be left out; functions, dates and lists stay what they are.
type Leaf = string | number | boolean | null | undefined | Date | ((...args: never[]) => unknown);
type DeepPartial<T> = T extends Leaf ? T : T extends readonly (infer E)[] ? DeepPartial<E>[] : { [K in keyof T]?: DeepPartial<T[K]> };

interface Settings {
  theme: { name: string; colors: { primary: string; accent: string | null } };
  windows: { title: string; size: [number, number] }[];
  savedAt: Date;
}

export type SettingsPatch = DeepPartial<Settings>;
