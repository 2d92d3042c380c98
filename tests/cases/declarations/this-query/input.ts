export declare class Server {
  limits: { size: number; name: string };
  /** What a property of the class itself is, also in what extends it. */
  largest: typeof this.limits.size;
  fallback?: typeof this.limits;
}

export declare class Local extends Server {
  limits: { size: 1; name: 'local' };
}

export interface Remote {
  limits: { size: number };
  /** An interface has no `this` that is a value. */
  largest: typeof this.limits.size;
}
