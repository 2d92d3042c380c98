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
/** What {@link Volume#[[scale]]} and {@link Volume#level} are set by. */
export interface Amp {
  volume: Volume;
  /** @deprecated - Is part of `volume`. */
  gain?: number;
}
