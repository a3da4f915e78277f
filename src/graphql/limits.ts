/** What a query may ask at most; served as `dataset.limits`. */
export interface Limits {
  readonly maxFirst: number
  readonly maxIds: number
  /** How many objects a query may answer with at worst. */
  readonly maxCost: number
  /** Milliseconds that one question to the store may take. */
  readonly timeoutMs: number
}

export const LIMITS: Limits = { maxFirst: 10_000, maxIds: 10_000, maxCost: 5_000_000, timeoutMs: 30_000 }
