/**
 * What is served.
 *
 * @example
 * serve(
 *   new Handler([
 *     first,
 *   ]),
 * );
 * export const configuration = { aborts: true, retries: 3, timeout: 1000, name: "a name that is long" };
 */
export interface Handler {
  /** Ends like a call does (
   * and goes on) as text; or is less <
   * than that. */
  name: string;
  path?: string | null;
}
