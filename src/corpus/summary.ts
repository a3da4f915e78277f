import type { Corpus } from '../domain.js'
import { claimsOf } from './claims-of.js'
import { byText } from './derive/values.js'

/** How many, by code or id. */
export type Counts = Readonly<Record<string, number>>

/** What a corpus without mistakes holds. */
export interface Summary {
  readonly version: string
  readonly entities: Counts
  readonly claims: { readonly bySource: Counts; readonly byBasis: Counts; readonly byAccess: Counts }
}

export function summaryOf(corpus: Corpus): Summary {
  const claims = claimsOf(corpus)
  return {
    version: corpus.version,
    entities: counted(corpus.entities.map(({ type }) => type)),
    claims: {
      bySource: counted(claims.map(({ source }) => source)),
      byBasis: counted(claims.map(({ basis }) => basis)),
      byAccess: counted(claims.map(({ access }) => access)),
    },
  }
}

function counted(names: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => byText(a, b)))
}
