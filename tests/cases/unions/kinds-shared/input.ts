/** A value that says by its kind what it is. */
export type Setting = string | number;

export interface Entry {
  start: number | string;
  end?: string | number;
  port: string | number | null;
  flags: (boolean | string)[];
  values: Record<string, string | number | boolean | undefined>;
  include?: string | string[];
  setting: Setting;
  timeout?: Setting | boolean;
  /** @integer */
  size: number | string;
}

/** Not what a string or a number is called. */
export interface StringOrBool {
  not: boolean;
}
