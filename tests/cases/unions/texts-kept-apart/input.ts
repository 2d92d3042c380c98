// An empty object keeps the texts beside it from being taken up, for those who write them; to JSON it is nothing.
type Unit = "second" | "minute" | "hour";

export type Interval =
  | "3 hours"
  | Unit
  | (`${Unit}s` & Record<never, never>)
  | (`${number} ${Unit}` & Record<never, never>)
  | (`${number} ${Unit}s` & Record<never, never>);

export interface Axis {
  ticks: Interval;
  steps: ("auto" & {}) | ("none" & Record<never, never>);
}

export type Thresholds = number | Interval | ("scott" & Record<never, never>);
