export interface Manifest {
  /** Which peers may be absent. */
  peers?: Record<string, { optional: true }>;
}
