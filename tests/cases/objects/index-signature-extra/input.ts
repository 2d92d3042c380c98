export interface Headers {
  host: string;
  length?: number;
  [name: string]: unknown;
}
