type DeepPartial<T> = T extends Function
  ? T
  : T extends Record<string, any>
    ? { [P in keyof T]?: DeepPartial<T[P]> }
    : T;

/** What a site is set to. */
export interface Settings {
  theme: { name: string; dark: boolean };
  /** What it is built upon: the name of a theme, or one with what is changed in it. */
  extends: (string | [name: string, options: { overrides: Config }])[];
}

/** A part of the settings, in which each further one is a part of a part. */
export interface Config extends DeepPartial<Settings> {
  version?: number;
}
