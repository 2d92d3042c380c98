/* eslint-disable @typescript-eslint/naming-convention */

/**
 * An account.
 * eslint-disable-next-line no-underscore-dangle
 *
 * prettier-ignore
 */
// @ts-ignore
export interface Account {
  /** eslint-disable-next-line camelcase, id-length -- as the server has it */
  user_id: string;
  // prettier-ignore
  /** Its name. */
  // eslint-disable-next-line camelcase
  full_name: string;
  /**
   * istanbul ignore next
   * When it was made.
   */
  made: string;
  /**
   * @ts-expect-error the next version has it
   * Who made it.
   */
  by: string;
  /** #region state */
  state: string; // eslint-disable-line
  // #endregion
  /**
   * Whether it is closed.
   * @deprecated by `state`
   * tslint:disable-next-line:no-any
   */
  closed: boolean;
  /**
   * Turns a rule off:
   *
   * ```js
   * // here
   * prettier-ignore
   * ```
   *
   * eslint-disable is what others have.
   */
  rule: string;
}
