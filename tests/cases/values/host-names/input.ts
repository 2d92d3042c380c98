/// <reference lib="dom" />
// Names that browsers have for texts and numbers.
export interface Shape {
  fillRule: CanvasFillRule;
  orientation?: OrientationType;
  oscillator: { type: OscillatorType; detune: CSSNumberish | null };
  state: AudioContextState | MediaStreamTrackState;
  at: InsertPosition;
  entry: FormDataEntryValue;
}
