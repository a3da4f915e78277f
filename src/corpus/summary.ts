import type { Corpus, Source } from '../domain.js'
import { claimsOf } from './claims-of.js'
import { byText } from '../by-text.js'
import { RECORD_NAMES } from '../records.js'

/** How many there are of what a code or a word names. */
export interface Count {
  readonly name: string
  readonly count: number
}

/** What a corpus without mistakes holds. */
export interface Summary {
  readonly version: string
  readonly entities: readonly Count[]
  readonly assessments: readonly Count[]
  /** What is neither an entity nor a tie nor an assessment. */
  readonly records: readonly Count[]
  readonly claims: { readonly byAccess: readonly Count[]; readonly byBasis: readonly Count[] }
  /** Those with the most claims first. */
  readonly sources: readonly Source[]
}

export function summaryOf(corpus: Corpus): Summary {
  const claims = claimsOf(corpus)
  return {
    version: corpus.version,
    entities: counted(corpus.entities.map(({ type }) => type)),
    assessments: counted(answersOf(corpus)),
    records: recordsOf(corpus),
    claims: {
      byAccess: counted(claims.map(({ access }) => access)),
      byBasis: counted(claims.map(({ basis }) => basis)),
    },
    sources: [...corpus.sources].sort((a, b) => b.claimCount - a.claimCount || byText(a.id, b.id)),
  }
}

/** An assessment is a tie where the agreement reflects the norm, and else an absence. */
function answersOf({ ties, absences }: Corpus): readonly string[] {
  const reflections = ties.filter(({ relation }) => relation === 'REFLECTS')
  return [...reflections, ...absences].map(({ claim }) => claim.value ?? '')
}

const recordsOf = (corpus: Corpus): readonly Count[] =>
  ([...RECORD_NAMES, 'openQuestions'] as const).map((name) => ({ name: inWords(name), count: corpus[name].length }))

/** `stated counts` of `statedCounts`. */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

function counted(names: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => byText(a, b)).map(([name, count]) => ({ name, count }))
}
