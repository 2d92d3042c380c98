export interface Server {
  limits: { size: number; name: string };
  /** What a property of the type itself is, also in what extends it. */
  largest: typeof this.limits.size;
  fallback?: typeof this.limits;
}

export interface Local extends Server {
  limits: { size: 1; name: 'local' };
}
