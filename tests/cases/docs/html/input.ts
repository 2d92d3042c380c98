/**
 * <p>A table of a database. Its <code>status</code> says whether it can be used; see
 * <a href="https://example.com/tables">the guide</a>, but not <a href="./tables.html">this page</a>.</p>
 * <p>It can be:</p>
 * <ul>
 *   <li><p><b>Active</b>: it is ready. It has:</p> <ul> <li>keys</li><li>rows</li></ul></li>
 *   <li>
 *     <p><b>Deleting</b>: it is <i>about to be</i> removed.</p>
 *   </li>
 * </ul>
 * <note> <p>Nothing is kept.</p> </note>
 */
export interface Table {
  /** <b>Required.</b>The name, as in <code>Map&lt;string, Table&gt;</code>: a Map<string, Table>.<br>No <b> is closed. */
  name: string;
  /**
   * The steps:
   * <ol><li>Read.</li><li>Write.</li></ol>
   *
   * ```html
   * <b>kept</b>
   * ```
   */
  steps?: string[];
}
/**
 * The rows of a table.
 *
 * > [!WARNING]
 * > They have no order.
 *
 * @see <a href="https://example.com/rows">all about <b>rows</b></a>
 */
export interface Rows {
  rows: string[];
}
/**
 * The credentials of a\'s user,
 *       as \"they\" are written. <p></p>
 *
 * <pre>
 * {
 *   "type": "external" <!-- a comment -->
 * }
 * </pre>
 */
export interface Credentials {
  type: string;
}
