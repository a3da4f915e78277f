type Arguments = Readonly<Record<string, unknown>>

// What fields cost beside what they answer with, in objects: they look at much that they do not give out. From the times
// that they take on the corpus, at a microsecond an object.

/** Of fields of the root. */
const WORK: Readonly<Record<string, (args: Arguments) => number>> = {
  network: () => 30_000,
  search: ({ text }) => 10_000 * wordsIn(text),
  statesSharingAgreements: () => 50_000,
  shortestPaths: () => 20_000,
  neighbourhood: () => 10_000,
  ties: () => 10_000,
}

/** Of what is measured of a network, once for all its nodes, and on the whole of it however little is given out. */
const MEASURES: Readonly<Record<string, number>> = {
  betweenness: 300_000,
  pageRank: 50_000,
  community: 80_000,
  modularity: 80_000,
  position: 200_000,
}

export const isMeasured = (field: string): boolean => Object.hasOwn(MEASURES, field)

/** The work of a field of the root, and of what is measured below it. */
export function workOf(field: string, args: Arguments, measures: ReadonlySet<string>): number {
  return (WORK[field]?.(args) ?? 0) + [...measures].reduce((sum, measure) => sum + (MEASURES[measure] ?? 0), 0)
}

const wordsIn = (text: unknown): number =>
  typeof text === 'string' ? Math.max(1, text.split(/\s+/).filter(Boolean).length) : 1

/** What may be asked instead of too much. */
export const SMALLER = 'ask for smaller pages, fewer levels or fewer fields, or take whole lists as files: see /export'

/** What may be asked instead, of the fields of the root. */
const INSTEAD: Readonly<Record<string, string>> = {
  network:
    'ask for fewer networks or measures at once, or for a smaller `maxNodes`, or take it as a file: see `exportUrl`',
  search: 'ask for fewer searches at once, or of fewer words',
}

export const insteadOf = (rootField: string): string => INSTEAD[rootField] ?? SMALLER
