/**
 * What has to be escaped:
 *
 * - Inside of `code`, all '`' characters.
 * - Elsewhere the characters '_', '[', ']' and '>'.
 *
 * The order:
 * 1. The '`' first,
 * 2. then `['key']`.
 */
export interface Escaped {
  text: string;
}
