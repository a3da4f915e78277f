/** Points by node: how far to the right, and how far up. */
export interface Points {
  readonly xs: Float64Array
  readonly ys: Float64Array
}
