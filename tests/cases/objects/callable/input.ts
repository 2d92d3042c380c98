/** A function, which JSON leaves out wherever it is in a value, whatever else it has. */
export interface Endpoint {
  (route: string): string;
  DEFAULTS: { baseUrl: string };
}

/** What makes JSON of itself is that, with data of its own or without. */
interface Moment {
  (format: string): string;
  zone: string;
  toJSON(): string;
}

interface Tick {
  (): void;
  toJSON(): number;
}

export interface Client {
  since: Moment;
  ticks: Tick[];
  user: { (): void; toJSON(): { id: string } };
  endpoint: Endpoint;
  name: string;
  hook?: Endpoint | string;
  extended: Endpoint & { retries: number };
  rest: { [route: string]: Endpoint | number };
}
