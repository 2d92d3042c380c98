/**
 * A *user* of the system.
 *
 * - has a name
 * - may have a [home page](https://example.com)
 *
 * Arrays like number[] and generics like Array<string> are no links, nor is [this].
 */
export interface User {
  /** The name; see {@link Address} or {@link Address | where they live}. */
  name: string;
  // Not documentation.
  address: Address;
}
/** Where somebody lives. {@link nowhere} */
export interface Address {
  /** Line one.
   *  Line two. */
  street: string;
}
