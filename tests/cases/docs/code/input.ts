/**
 * Run it:
 *
 * ```
 * this.is(not) rust;
 * ```
 *
 * ```ts
 * const a: number = 1;
 * ```
 *
 *     indented.code();
 *
 * An open fence:
 * ```rust
 * compile_error!("never compiled");
 */
export interface Sample {
  a: number;
}
