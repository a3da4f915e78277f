/** What a query may ask at most; served as `dataset.limits`. */
export interface Limits {
  readonly maxFirst: number
  readonly maxIds: number
  readonly maxPathLength: number
  readonly maxNodes: number
  readonly maxLinks: number
  readonly maxDepth: number
  /** How many names, marks and values the text of a query may have. */
  readonly maxTokens: number
  /** How many fields and fragments may be in one another. */
  readonly maxLevels: number
  /** How many objects a query may answer with at worst, a value a quarter of one, with the work that some fields take. */
  readonly maxCost: number
  /** How many bytes an answer may have, but for the marks that JSON writes before others. */
  readonly maxAnswer: number
  /** Milliseconds that one question to the store may take. */
  readonly timeoutMs: number
}

export const LIMITS: Limits = {
  maxFirst: 10_000,
  maxIds: 10_000,
  maxPathLength: 6,
  maxNodes: 10_000,
  maxLinks: 50_000,
  maxDepth: 3,
  maxTokens: 15_000,
  maxLevels: 50,
  maxCost: 5_000_000,
  maxAnswer: Infinity,
  timeoutMs: 30_000,
}

/** For what is written as it comes, and asked for by nobody's query: as long as it takes is as much as there is. */
export const UNLIMITED: Limits = {
  ...LIMITS,
  maxFirst: Infinity,
  maxNodes: Infinity,
  maxLinks: Infinity,
  maxCost: Infinity,
}
