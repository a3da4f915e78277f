/** How much of a file is read before it is refused: a sheet of one's own stays far below, a trap does not. */
export interface SheetLimits {
  /** Bytes that all that is read of the file may come to. */
  readonly inflated: number
  /** How many times its own size that may be, once it is more than `unsuspicious`. */
  readonly ratio: number
  readonly unsuspicious: number
  /** Characters in one cell, and in one row of a CSV. */
  readonly cell: number
  /** Characters in all texts that the cells of a workbook share, which are held in memory. */
  readonly sharedText: number
  readonly columns: number
  readonly rows: number
  /** Files within a zip. */
  readonly parts: number
}

export const SHEET_LIMITS: SheetLimits = {
  inflated: 2 ** 30,
  // Sheets of many like rows come to 50 times their size, a bomb to 1,000 times.
  ratio: 200,
  unsuspicious: 2 ** 24,
  // Excel itself takes 32,767.
  cell: 1_000_000,
  sharedText: 100_000_000,
  columns: 1_000,
  rows: 2_000_000,
  parts: 10_000,
}
