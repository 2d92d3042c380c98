/**
 * Says that apply() was called.
 */
export interface Applied {
  /**
   * The value of `uri, as it came:
   * - It begins with a slash (`/`)`.
   * - It is not escaped.
   */
  uri: string;
}
