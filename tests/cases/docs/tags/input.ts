/**
 * A volume control.
 * @remarks Goes to eleven.
 * @see https://example.com
 * @deprecated use the slider
 */
export interface Volume {
  /**
   * How loud.
   * @default 5
   * @example
   * const v = { level: 11 };
   */
  level: number;
  /** @deprecated */
  balance?: number;
}
export interface Amp {
  volume: Volume;
}
