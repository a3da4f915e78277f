import type { Claim, Source } from '../../domain.js'
import type { SourceFact } from '../facts.js'
import { present } from './values.js'

/** The sources with the number of claims that rest on each: of ties, and all others. */
export function countedSources(
  facts: readonly SourceFact[],
  ofTies: ReadonlyMap<string, number>,
  claims: Iterable<Claim>,
): readonly Source[] {
  const counts = new Map(ofTies)
  for (const { source } of claims) counts.set(source, (counts.get(source) ?? 0) + 1)
  return facts.map((fact) => present({ ...fact, claimCount: counts.get(fact.id) ?? 0 }))
}
